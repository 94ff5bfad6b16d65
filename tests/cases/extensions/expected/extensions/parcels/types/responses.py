# Made by soapwright from extensions/parcels. Do not edit.
"""The responses of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import PARCELS

__all__ = [
    "SendResponse",
]


@struct("SendResponse", PARCELS)
class SendResponse(Struct):
    number: str | None = element("Number", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
