# Made by soapwright 0.1.0 from plain_elements/plain. Do not edit.
"""The types of PlainService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
