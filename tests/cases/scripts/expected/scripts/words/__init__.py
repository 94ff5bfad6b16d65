# Made by soapwright 0.1.0 from scripts/words. Do not edit.
"""WordsService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncWords",
        client="Words",
        types="""
        DoRequest DoResponse Größe 名前
        """,
    )
