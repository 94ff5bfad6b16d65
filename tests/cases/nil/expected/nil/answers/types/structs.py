# Made by soapwright from nil/answers. Do not edit.
"""The structs of AnswersService."""

from __future__ import annotations

from ..._runtime.struct import Struct, attribute, element, required, struct
from .namespaces import NIL

__all__ = [
    "Answer",
]


@struct("Answer", NIL, remembers=True)
class Answer(Struct):
    text: str | None = element("Text", "xs:string", nillable=True)
    score: int | None = required(element("Score", "xs:int", nillable=True))
    id: int | None = attribute("id", "xs:int")
