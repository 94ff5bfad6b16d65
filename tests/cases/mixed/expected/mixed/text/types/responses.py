# Made by soapwright from mixed/text. Do not edit.
"""The responses of TextService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import MIXED

__all__ = [
    "DoResponse",
]


@struct("DoResponse", MIXED)
class DoResponse(Struct):
    paragraph: list[types.Paragraph] | None = element("Paragraph", "Paragraph", many=True)
    letter: types.Letter | None = element("Letter", "Letter")
