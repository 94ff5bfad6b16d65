# Made by soapwright from extensions/parcels. Do not edit.
"""The responses of Parcels."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import PARCELS

__all__ = [
    "SendResponse",
]


@struct("SendResponse", PARCELS)
class SendResponse(Struct):
    number: str | None = element("Number", "xs:string")
