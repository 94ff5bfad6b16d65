# Made by soapwright from ports/harbour. Do not edit.
"""The responses of HarbourService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import PORTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", PORTS)
class DoResponse(Struct):
    id: int | None = element("Id", "xs:int")
