# Made by soapwright from one_way/log. Do not edit.
"""The requests of LogService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
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
