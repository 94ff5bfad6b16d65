# Made by soapwright from encoded_faults/bank. Do not edit.
"""The responses of Bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from .namespaces import BANK

__all__ = [
    "PayResponse",
]


@struct("PayResponse", BANK)
class PayResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
