# Made by soapwright from mixed_use/archive. Do not edit.
"""The requests of Archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import ARCHIVE

__all__ = [
    "FindRequest",
    "Submit",
]


@struct("Submit", ARCHIVE)
class Submit(Struct):
    entry: Sequence[types.Entry] = required(element("entry", "Entry", many=True))


@struct("", UNQUALIFIED)
class FindRequest(Struct):
    like: types.Entry = required(element("like", "Entry"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
