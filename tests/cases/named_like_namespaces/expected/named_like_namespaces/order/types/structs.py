# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The structs of OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import ORDER_2, TYPES_2

__all__ = [
    "Line",
]


@struct("Line", ORDER_2)
class Line(Struct):
    sku: str | None = element("Sku", "xs:string")
    extra: list[object] | None = element("Extra", "Codes", namespace=TYPES_2)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
