# Made by soapwright from unseen/unseen. Do not edit.
"""The requests of UnseenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import UNSEEN

__all__ = [
    "DoRequest",
]


@struct("DoRequest", UNSEEN)
class DoRequest(Struct):
    mark: types.Mark | None = element("Mark", "Mark")
    """A quote: \"\"\" \\N{DASH} \\u0041 and a backslash\\"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
