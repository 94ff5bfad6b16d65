# Made by soapwright from documentation/notes. Do not edit.
"""The enumerations and flags of NotesService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Kind",
]


class Kind(WireEnum):
    """The kind: <short> & {% raw %} {{ long }} # comment"""

    SHORT = "Short"
    LONG = "Long"
