# Made by soapwright from unseen/unseen. Do not edit.
"""The responses of UnseenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import UNSEEN

__all__ = [
    "DoResponse",
]


@struct("DoResponse", UNSEEN)
class DoResponse(Struct):
    mark: types.Mark | None = element("Mark", "Mark")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
