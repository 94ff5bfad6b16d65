# Made by soapwright from calls/library. Do not edit.
"""The types of Library that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import LIBRARY

__all__ = [
    "ArrayOfError",
]

ArrayOfError = Array("Error", "Error", LIBRARY)
