# Made by soapwright from headers/gate. Do not edit.
"""The structs of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import GATE

__all__ = [
    "Opened",
    "Session",
    "Usage",
]


@struct("Session", GATE)
class Session(Struct):
    token: str = required(element("Token", "xs:string"))
    device: str | None = element("Device", "xs:string")


@struct("Usage", GATE)
class Usage(Struct):
    calls: int | None = element("Calls", "xs:int")


@struct("Opened", GATE)
class Opened(Struct):
    request_id: str | None = element("RequestId", "xs:string")
    gate: str | None = element("Gate", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
