# Made by soapwright from headers/gate. Do not edit.
"""The requests of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
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
    __getattr__, __dir__ = lazy_classes(__name__)
