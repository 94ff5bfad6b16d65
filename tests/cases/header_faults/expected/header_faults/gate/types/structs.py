# Made by soapwright from header_faults/gate. Do not edit.
"""The structs of GateService."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import GATE

__all__ = [
    "BadgeError",
]


@struct("BadgeError", GATE)
class BadgeError(Struct):
    badge: str = required(element("Badge", "xs:string"))
    expired: date | None = element("Expired", "xs:date")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
