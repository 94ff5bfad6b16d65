# Made by soapwright from nil/answers. Do not edit.
"""The structs of AnswersService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import NIL

__all__ = [
    "Answer",
]


@struct("Answer", NIL, remembers=True)
class Answer(Struct):
    text: str | None = element("Text", "xs:string", nillable=True)
    score: int | None = required(element("Score", "xs:int", nillable=True))
    id: int | None = attribute("id", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
