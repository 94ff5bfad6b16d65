# Made by soapwright from documentation/notes. Do not edit.
"""The XML namespaces of NotesService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NOTES",
]

NOTES = Namespace("https://example.com/notes", "notes")

ALL = (NOTES,)
