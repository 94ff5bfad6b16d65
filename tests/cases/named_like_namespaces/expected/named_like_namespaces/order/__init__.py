# Made by soapwright from named_like_namespaces/order. Do not edit.
"""OrderService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy_exports import exports

__all__ = [
    "ORDER",
    "AsyncOrder",
    "Line",
    "ORDERResponse",
    "Order",
]

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:

    def _load(module):
        match module:
            case "async_client":
                from .async_client import __name__ as name
            case "client":
                from .client import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__, __all__, _load, "types", client="Order", async_client="AsyncOrder"
    )
