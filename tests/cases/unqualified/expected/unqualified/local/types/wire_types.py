# Made by soapwright 0.1.0 from unqualified/local. Do not edit.
"""The arrays and maps of LocalService, which are lists and dicts in Python: for the codec alone."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Array

__all__ = [
    "ArrayOfItem",
]

ArrayOfItem = Array("Item", "Item", UNQUALIFIED)
