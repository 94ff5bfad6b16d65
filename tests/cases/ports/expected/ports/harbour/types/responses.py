# Made by soapwright from ports/harbour. Do not edit.
"""The responses of HarbourService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from ..._runtime.struct import element
from .namespaces import PORTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", PORTS)
class DoResponse(Struct):
    id: int | None = element("Id", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
