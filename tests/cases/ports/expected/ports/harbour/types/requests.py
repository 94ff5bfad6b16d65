# Made by soapwright from ports/harbour. Do not edit.
"""The requests of HarbourService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import PORTS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", PORTS)
class DoRequest(Struct):
    id: int | None = element("Id", "xs:int")
