# Made by soapwright from blocked/garage. Do not edit.
"""The responses of GarageService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import choice, element, required
from .. import types
from .namespaces import BLOCKED

__all__ = [
    "DoResponse",
]


@struct("DoResponse", BLOCKED, content="vehicle, sealed?, colour?", remembers=True)
class DoResponse(Struct):
    vehicle: types.Vehicle | types.Car = required(choice("DoRequestVehicle"))
    sealed: types.Vehicle | None = element("sealed", "Vehicle")
    colour: str | None = element("Colour", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
