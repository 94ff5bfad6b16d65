# Made by soapwright from encoded_faults/bank. Do not edit.
"""The responses of Bank."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct
from .namespaces import BANK

__all__ = [
    "PayResponse",
]


@struct("PayResponse", BANK)
class PayResponse(Struct):
    pass
