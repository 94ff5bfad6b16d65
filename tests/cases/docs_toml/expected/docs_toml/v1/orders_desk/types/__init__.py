# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The types of OrderService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AddOrderRequest",
    "AddOrderResponse",
    "DeleteOrderRequest",
    "DeleteOrderResponse",
    "Order",
    "RushOrder",
    "Status",
    "UpdateOrderRequest",
    "UpdateOrderResponse",
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
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        Status
        """,
        requests="""
        AddOrderRequest UpdateOrderRequest DeleteOrderRequest
        """,
        responses="""
        AddOrderResponse UpdateOrderResponse DeleteOrderResponse
        """,
        structs="""
        Order RushOrder
        """,
        wire_types="""
        ArrayOfNote
        """,
    )
