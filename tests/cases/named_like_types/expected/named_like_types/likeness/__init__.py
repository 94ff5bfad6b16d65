# Made by soapwright 0.1.0 from named_like_types/likeness. Do not edit.
"""LikenessService: the client, and the types of its contract."""

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
        async_client="AsyncLikeness",
        client="Likeness",
        types="""
        Date DoRequest DoResponse Type
        """,
    )
