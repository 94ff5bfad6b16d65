# Made by soapwright from unseen/unseen. Do not edit.
"""The requests of UnseenService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import UNSEEN

__all__ = [
    "DoRequest",
]


@struct("DoRequest", UNSEEN)
class DoRequest(Struct):
    mark: types.Mark | None = element("Mark", "Mark")
    """A quote: \"\"\" \\N{DASH} \\u0041 and a backslash\\"""
