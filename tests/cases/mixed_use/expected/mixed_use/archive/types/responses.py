# Made by soapwright from mixed_use/archive. Do not edit.
"""The responses of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import ARCHIVE
from .structs import Entry

__all__ = [
    "Found",
    "SubmitResponse",
]


@struct("", UNQUALIFIED)
class SubmitResponse(Struct):
    first: types.Entry = required(element("first", "Entry"))
    second: types.Entry = required(element("second", "Entry"))


@struct("Entry", ARCHIVE, element=("Found", ARCHIVE))
class Found(Entry):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
