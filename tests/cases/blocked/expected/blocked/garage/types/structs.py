# Made by soapwright from blocked/garage. Do not edit.
"""The structs of GarageService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import BLOCKED

__all__ = [
    "Car",
    "Vehicle",
]


@struct("Vehicle", BLOCKED, derived={"Car": "Car"})
class Vehicle(Struct):
    wheels: int = required(element("Wheels", "xs:int"))
    plate: str | None = attribute("plate", "xs:string", namespace=BLOCKED)


@struct("Car", BLOCKED)
class Car(Vehicle):
    doors: int = required(element("Doors", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
