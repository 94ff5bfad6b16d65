# Made by soapwright from nil/answers. Do not edit.
"""The responses of AnswersService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import NIL

__all__ = [
    "DoResponse",
]


@struct("DoResponse", NIL, remembers=True)
class DoResponse(Struct):
    answer: types.Answer | None = element("Answer", "Answer", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
