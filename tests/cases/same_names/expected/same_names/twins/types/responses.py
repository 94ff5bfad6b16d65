# Made by soapwright from same_names/twins. Do not edit.
"""The responses of TwinsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import TWINS

__all__ = [
    "MeetResponse",
]


@struct("MeetResponse", TWINS, remembers=True)
class MeetResponse(Struct):
    any: list[types.Base] | None = element("Any", "Base", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
