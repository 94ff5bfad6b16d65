# Made by soapwright from soap12/next. Do not edit.
"""The requests of NextService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import NEXT

__all__ = [
    "GoRequest",
]


@struct("GoRequest", NEXT)
class GoRequest(Struct):
    way: str | None = element("Way", "xs:string")
