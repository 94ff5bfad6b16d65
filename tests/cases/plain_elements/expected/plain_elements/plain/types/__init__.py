# Made by soapwright from plain_elements/plain. Do not edit.
"""The types of PlainService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "AllCounted",
    "CountAll",
    "GetStock",
    "GetStockMessage",
    "Ids",
    "Mode",
    "ModeSet",
    "Order",
    "OrderMessage",
    "OrderPlaced",
    "PlaceOrder",
    "Rush",
    "SetMode",
]

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        Mode
        """,
        requests="""
        PlaceOrder SetMode CountAll GetStockMessage
        """,
        responses="""
        OrderPlaced ModeSet AllCounted OrderMessage
        """,
        structs="""
        Order Rush Ids GetStock
        """,
    )
