# Made by soapwright from derived_messages/depot. Do not edit.
"""The types of Depot, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "DetailedUsage",
    "GetOrder",
    "LateReceipt",
    "LateReceiptOrderPlaced",
    "LimitFault",
    "Order",
    "OrderFault",
    "OrderFound",
    "OrderPlaced",
    "Overnight",
    "PlaceOrder",
    "Receipt",
    "Rush",
    "Session",
    "TokenSession",
    "Usage",
]

if TYPE_CHECKING:
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "faults":
                from .faults import __name__ as name
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
        faults="""
        OrderFault LimitFault
        """,
        requests="""
        PlaceOrder GetOrder
        """,
        responses="""
        OrderPlaced LateReceiptOrderPlaced OrderFound
        """,
        structs="""
        Order Rush Receipt LateReceipt Session TokenSession Usage DetailedUsage Overnight
        """,
    )
