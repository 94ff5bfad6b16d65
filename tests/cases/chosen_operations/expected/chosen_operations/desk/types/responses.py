# Made by soapwright from chosen_operations/desk. Do not edit.
"""The responses of LibraryService."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct
from .namespaces import LIBRARY

__all__ = [
    "Lent",
]


@struct("Lent", LIBRARY)
class Lent(Struct):
    pass
