# Made by soapwright from faults/bank. Do not edit.
"""The structs of BankService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import ERRORS

__all__ = [
    "Item",
]


@struct("Item", ERRORS)
class Item(Struct):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
