# Made by soapwright from faults/bank. Do not edit.
"""The structs of BankService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import ERRORS

__all__ = [
    "Item",
]


@struct("Item", ERRORS)
class Item(Struct):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")
