# Made by soapwright from blocked/garage. Do not edit.
"""The types of GarageService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Choice
from .namespaces import BLOCKED

__all__ = [
    "DoRequestVehicle",
]

DoRequestVehicle = Choice((("vehicle", BLOCKED, "Vehicle"), ("car", BLOCKED, "Car")))
