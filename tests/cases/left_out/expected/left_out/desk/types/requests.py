# Made by soapwright from left_out/desk. Do not edit.
"""The requests of DeskService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LEFT_OUT, SUM_2

__all__ = [
    "AddRequest",
    "DoRequest",
    "SumRequest",
]


@struct("DoRequest", LEFT_OUT)
class DoRequest(Struct):
    id: int | None = element("Id", "xs:int")


@struct("Add", SUM_2)
class AddRequest(Struct):
    amount: int = required(element("amount", "xs:int", namespace=UNQUALIFIED))


@struct("", UNQUALIFIED)
class SumRequest(Struct):
    amount: int = required(element("amount", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
