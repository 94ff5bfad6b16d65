# Made by soapwright from remarks/leaflet. Do not edit.
"""The requests of LeafletService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import REMARKS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", REMARKS, remembers=True)
class DoRequest(Struct):
    note: types.Note | None = element("Note", "Note")
    footnote: types.Footnote | None = element("Footnote", "Footnote")
    imprint: types.Imprint | None = element("Imprint", "Imprint")
