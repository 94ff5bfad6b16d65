# Made by soapwright from chosen_operations/desk. Do not edit.
"""The responses of LibraryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from .namespaces import LIBRARY

__all__ = [
    "Lent",
]


@struct("Lent", LIBRARY)
class Lent(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
