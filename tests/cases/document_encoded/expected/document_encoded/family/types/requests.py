# Made by soapwright from document_encoded/family. Do not edit.
"""The requests of Family."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types

__all__ = [
    "FindRequest",
]


@struct("", UNQUALIFIED)
class FindRequest(Struct):
    person: types.Person = required(element("person", "Person"))
    shape: Sequence[Sequence[bool]] = required(element("shape", "Shape"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
