# Made by soapwright from documentation/notes. Do not edit.
"""The responses of NotesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import NOTES

__all__ = [
    "AddResponse",
]


@struct("AddResponse", NOTES)
class AddResponse(Struct):
    id: int | None = element("Id", "xs:long")
    """" """


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
