# Made by soapwright from one_way/log. Do not edit.
"""The requests of LogService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import LOG

__all__ = [
    "FlushRequest",
    "WriteRequest",
]


@struct("WriteRequest", LOG)
class WriteRequest(Struct):
    line: str | None = element("Line", "xs:string")


@struct("FlushRequest", LOG)
class FlushRequest(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
