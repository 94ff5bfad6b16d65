# Made by soapwright from faults/bank. Do not edit.
"""The responses of BankService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import BANK

__all__ = [
    "PayResponse",
]


@struct("PayResponse", BANK, remembers=True)
class PayResponse(Struct):
    partial: types.Problem | None = element("Partial", "Problem", nillable=True)
    problems: list[types.Problem] | None = element("Problems", "Problem", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
