# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The faults of Alarms, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import ALARMS

__all__ = [
    "Alarm",
]


@struct("Alarm", ALARMS)
class Alarm(Fault):
    level: int = required(element("level", "xs:int"))
    cause: types.Alarm | None = element("cause", "Alarm")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
