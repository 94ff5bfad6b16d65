# Made by soapwright from documentation/notes. Do not edit.
"""The structs of NotesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import NOTES

__all__ = [
    "Empty",
    "Note",
]


@struct("Note", NOTES)
class Note(Struct):
    """A note. It has several paragraphs. With lines that are indented, and end with spaces.
    https://example.com/a-very-long-address-without-any-space/a-very-long-address-without-any-space/a-very-long-address-without-any-space/a-very-long-address-without-any-space/C:\\folder\\\\C:\\folder\\\\C:\\folder\\\\
    """

    text: str | None = element("Text", "xs:string")
    """What it says: "quoted", with a \\n backslash, \"\"\"three quotes\"\"\" and \\"both\\"."""

    path: str | None = element("Path", "xs:string")
    """Ends with a backslash\\"""

    quote: str | None = element("Quote", "xs:string")
    """Ends with a "quote" """

    plain: str | None = element("Plain", "xs:string")

    long: str | None = element("Long", "xs:string")
    """This sentence is longer than a line of the output may be, so that it has to be broken somewhere
    between two of its words, and once more.
    """


@struct("Empty", NOTES)
class Empty(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
