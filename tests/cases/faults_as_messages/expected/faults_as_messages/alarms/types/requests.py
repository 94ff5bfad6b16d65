# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The requests of Alarms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .faults import Alarm
from .namespaces import ALARMS

__all__ = [
    "Report",
    "Silence",
]


@struct("Alarm", ALARMS, element=("Report", ALARMS))
class Report(Alarm):
    pass


@struct("Silence", ALARMS)
class Silence(Struct):
    seconds: int = required(element("seconds", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
