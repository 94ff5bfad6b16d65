# Made by soapwright from remarks/leaflet. Do not edit.
"""The requests of LeafletService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
