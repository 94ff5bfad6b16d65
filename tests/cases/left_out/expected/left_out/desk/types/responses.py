# Made by soapwright 0.1.0 from left_out/desk. Do not edit.
"""The responses of DeskService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import LEFT_OUT

__all__ = [
    "DoResponse",
]


@struct("DoResponse", LEFT_OUT)
class DoResponse(Struct):
    id: int | None = element("Id", "xs:int")
