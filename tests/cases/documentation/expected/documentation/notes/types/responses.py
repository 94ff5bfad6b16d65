# Made by soapwright from documentation/notes. Do not edit.
"""The responses of NotesService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import NOTES

__all__ = [
    "AddResponse",
]


@struct("AddResponse", NOTES)
class AddResponse(Struct):
    id: int | None = element("Id", "xs:long")
    """" """
