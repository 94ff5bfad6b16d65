# Made by soapwright from documentation/notes. Do not edit.
"""The requests of NotesService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import NOTES

__all__ = [
    "AddRequest",
]


@struct("AddRequest", NOTES)
class AddRequest(Struct):
    note: types.Note | None = element("Note", "Note")
    """The note to add."""

    kind: types.Kind | None = element("Kind", "Kind")
    empty: types.Empty | None = element("Empty", "Empty")
