# Made by soapwright from mixed_use/archive. Do not edit.
"""The structs of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .. import types
from .namespaces import ARCHIVE

__all__ = [
    "Entry",
]


@struct("Entry", ARCHIVE)
class Entry(Struct):
    title: str = required(element("title", "xs:string"))
    parent: types.Entry | None = element("parent", "Entry")
    uri: str | None = attribute("uri", "xs:anyURI")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
