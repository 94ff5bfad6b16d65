# Made by soapwright from nil/answers. Do not edit.
"""The responses of AnswersService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import NIL

__all__ = [
    "DoResponse",
]


@struct("DoResponse", NIL, remembers=True)
class DoResponse(Struct):
    answer: types.Answer | None = element("Answer", "Answer", nillable=True)
