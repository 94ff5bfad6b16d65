# Made by soapwright from unqualified/local. Do not edit.
"""The types of LocalService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Array

__all__ = [
    "ArrayOfItem",
]

ArrayOfItem = Array("Item", "Item", UNQUALIFIED)
