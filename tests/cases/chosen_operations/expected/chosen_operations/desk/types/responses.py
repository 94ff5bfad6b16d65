# Made by soapwright from chosen_operations/desk. Do not edit.
"""The responses of LibraryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from .namespaces import LIBRARY

__all__ = [
    "Lent",
]


@struct("Lent", LIBRARY)
class Lent(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
