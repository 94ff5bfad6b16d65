# Made by soapwright from mixed/text. Do not edit.
"""The responses of TextService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import MIXED

__all__ = [
    "DoResponse",
]


@struct("DoResponse", MIXED)
class DoResponse(Struct):
    paragraph: list[types.Paragraph] | None = element("Paragraph", "Paragraph", many=True)
    letter: types.Letter | None = element("Letter", "Letter")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
