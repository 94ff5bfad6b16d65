# Made by soapwright from left_out/desk. Do not edit.
"""The responses of DeskService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LEFT_OUT, SUM_2

__all__ = [
    "AddResponse",
    "DoResponse",
    "SumResponse",
]


@struct("DoResponse", LEFT_OUT)
class DoResponse(Struct):
    id: int | None = element("Id", "xs:int")


@struct("AddResponse", SUM_2)
class AddResponse(Struct):
    sum: int = required(element("sum", "xs:int", namespace=UNQUALIFIED))


@struct("", UNQUALIFIED)
class SumResponse(Struct):
    sum: int = required(element("sum", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
