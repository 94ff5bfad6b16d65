# Made by soapwright from soap12/next. Do not edit.
"""The responses of NextService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import NEXT

__all__ = [
    "GoResponse",
]


@struct("GoResponse", NEXT)
class GoResponse(Struct):
    place: str | None = element("Place", "xs:string")
