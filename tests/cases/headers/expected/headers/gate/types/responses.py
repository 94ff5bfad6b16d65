# Made by soapwright from headers/gate. Do not edit.
"""The responses of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, header_part
from .. import types
from .namespaces import GATE
from .structs import Opened

__all__ = [
    "CountResponse",
    "OpenResponse",
    "PingResponse",
]


@struct("Opened", GATE, element=("OpenResponse", GATE))
class OpenResponse(Opened):
    request_id_2: str | None = header_part("RequestId", "xs:string")
    usage: types.Usage | None = header_part("Usage", "Usage")


@struct("CountResponse", GATE)
class CountResponse(Struct):
    request_id: int | None = element("RequestId", "xs:int")
    request_id_2: str | None = header_part("RequestId", "xs:string")


@struct("PingResponse", GATE)
class PingResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
