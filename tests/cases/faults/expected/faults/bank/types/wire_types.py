# Made by soapwright from faults/bank. Do not edit.
"""The types of BankService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import ERRORS

__all__ = [
    "ArrayOfItem",
]

ArrayOfItem = Array("Item", "Item", ERRORS, nillable=True, remembers=True)
