# Made by soapwright from port_types/archive. Do not edit.
"""The requests of ArchiveService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import LIBRARY

__all__ = [
    "Find",
]


@struct("Find", LIBRARY)
class Find(Struct):
    title: str | None = element("Title", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
