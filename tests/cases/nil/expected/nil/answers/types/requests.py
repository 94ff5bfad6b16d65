# Made by soapwright from nil/answers. Do not edit.
"""The requests of AnswersService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import NIL

__all__ = [
    "DoRequest",
]


@struct("DoRequest", NIL, remembers=True)
class DoRequest(Struct):
    answer: types.Answer | None = element("Answer", "Answer", nillable=True)
