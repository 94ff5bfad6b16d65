# Made by soapwright from chosen_operations/library. Do not edit.
"""The requests of Library."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import LIBRARY

__all__ = [
    "Find",
]


@struct("Find", LIBRARY)
class Find(Struct):
    title: str | None = element("Title", "xs:string")
