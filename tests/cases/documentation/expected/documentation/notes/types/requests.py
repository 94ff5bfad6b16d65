# Made by soapwright 0.1.0 from documentation/notes. Do not edit.
"""The requests of NotesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import NOTES

if TYPE_CHECKING:
    from .enums import Kind
    from .structs import Empty, Note


@struct("AddRequest", NOTES)
class AddRequest(Struct):
    """The request of Add."""

    note: Note | None = element("Note", "Note")
    """The note to add."""

    kind: Kind | None = element("Kind", "Kind")
    empty: Empty | None = element("Empty", "Empty")
