# Made by soapwright from documentation/notes. Do not edit.
"""The requests of NotesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
