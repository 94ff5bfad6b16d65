# Made by soapwright from unseen/unseen. Do not edit.
"""The responses of UnseenService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import UNSEEN

__all__ = [
    "DoResponse",
]


@struct("DoResponse", UNSEEN)
class DoResponse(Struct):
    mark: types.Mark | None = element("Mark", "Mark")
