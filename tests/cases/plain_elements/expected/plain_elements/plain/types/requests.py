# Made by soapwright 0.1.0 from plain_elements/plain. Do not edit.
"""The requests of PlainService."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct, text_content
from .. import types
from .namespaces import PLAIN
from .structs import GetStock, Ids, Order

__all__ = [
    "CountAll",
    "GetStockMessage",
    "PlaceOrder",
    "SetMode",
]


@struct("PlaceOrder", PLAIN)
class PlaceOrder(Order):
    """The request of PlaceOrder."""


@struct("SetMode", PLAIN)
class SetMode(Struct):
    """The request of SetMode."""

    value: types.Mode | None = text_content("Mode")


@struct("CountAll", PLAIN)
class CountAll(Ids):
    """The request of CountAll."""


@struct("GetStock", PLAIN)
class GetStockMessage(GetStock):
    """The request of GetStock."""
