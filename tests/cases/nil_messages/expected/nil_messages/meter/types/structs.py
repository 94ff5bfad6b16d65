# Made by soapwright from nil_messages/meter. Do not edit.
"""The structs of Meter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import METER

__all__ = [
    "Reading",
]


@struct("Reading", METER, remembers=True)
class Reading(Struct):
    number: int = required(element("Number", "xs:int"))
    notes: list[str | None] | None = required(element("Notes", "xs:string", nillable=True, many=True))
    unit: str | None = attribute("unit", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
