# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The responses of OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .namespaces import ORDER_2
from .structs import Line

__all__ = [
    "ORDERResponse",
]


@struct("Line", ORDER_2, element=("ORDERResponse", ORDER_2))
class ORDERResponse(Line):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
