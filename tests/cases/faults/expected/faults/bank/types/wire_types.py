# Made by soapwright 0.1.0 from faults/bank. Do not edit.
"""The arrays and maps of BankService, which are lists and dicts in Python: for the codec alone."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import ERRORS

__all__ = [
    "ArrayOfItem",
]

ArrayOfItem = Array("Item", "Item", ERRORS, nillable=True)
