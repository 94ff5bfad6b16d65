# Made by soapwright from nil_is_absent/answers. Do not edit.
"""The structs of AnswersService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import NIL_IS_ABSENT

__all__ = [
    "Answer",
]


@struct("Answer", NIL_IS_ABSENT)
class Answer(Struct):
    text: str | None = element("Text", "xs:string", nillable=True)
    score: int | None = required(element("Score", "xs:int", nillable=True))
    id: int | None = attribute("id", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
