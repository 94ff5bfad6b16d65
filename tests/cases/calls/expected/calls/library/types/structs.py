# Made by soapwright from calls/library. Do not edit.
"""The structs of Library."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import LIBRARY

__all__ = [
    "Error",
]


@struct("Error", LIBRARY)
class Error(Struct):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")
