# Made by soapwright from documentation/notes. Do not edit.
"""The enumerations and flags of NotesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Kind",
]


class Kind(WireEnum):
    """The kind: <short> & {% raw %} {{ long }} # comment"""

    SHORT = "Short"
    LONG = "Long"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
