# Made by soapwright from headers/gate. Do not edit.
"""The requests of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import Struct, late, struct
from ..._runtime.struct import element
from .namespaces import GATE

__all__ = [
    "CountRequest",
    "OpenRequest",
    "PingRequest",
]


@struct("OpenRequest", GATE)
class OpenRequest(Struct):
    gate: str | None = element("Gate", "xs:string")
    api_key: str | None = element("ApiKey", "xs:string")


@struct("CountRequest", GATE)
class CountRequest(Struct):
    pass


@struct("PingRequest", GATE)
class PingRequest(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
