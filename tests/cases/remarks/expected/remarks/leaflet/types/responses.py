# Made by soapwright from remarks/leaflet. Do not edit.
"""The responses of LeafletService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import REMARKS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", REMARKS, remembers=True)
class DoResponse(Struct):
    note: types.Note | None = element("Note", "Note")
    footnote: types.Footnote | None = element("Footnote", "Footnote")
    imprint: types.Imprint | None = element("Imprint", "Imprint")
