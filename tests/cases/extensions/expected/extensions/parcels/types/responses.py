# Made by soapwright from extensions/parcels. Do not edit.
"""The responses of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from ..._runtime.struct import element
from .namespaces import PARCELS

__all__ = [
    "SendResponse",
]


@struct("SendResponse", PARCELS)
class SendResponse(Struct):
    number: str | None = element("Number", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
