# Made by soapwright from header_faults/gate. Do not edit.
"""The structs of GateService."""

from __future__ import annotations

from datetime import date

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import GATE

__all__ = [
    "BadgeError",
]


@struct("BadgeError", GATE)
class BadgeError(Struct):
    badge: str = required(element("Badge", "xs:string"))
    expired: date | None = element("Expired", "xs:date")
