# Made by soapwright from mixed/text. Do not edit.
"""The requests of TextService."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import MIXED

__all__ = [
    "DoRequest",
]


@struct("DoRequest", MIXED)
class DoRequest(Struct):
    paragraph: Sequence[types.Paragraph] | None = element("Paragraph", "Paragraph", many=True)
    letter: types.Letter | None = element("Letter", "Letter")
