# Made by soapwright 0.1.0 from unseen/unseen. Do not edit.
"""Says \u202eone thing\u202c and \"\"\"\"means\"\"\" another\ufeff."""

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
        async_client="AsyncUnseen",
        client="Unseen",
        types="""
        DoRequest DoResponse Mark
        """,
    )
