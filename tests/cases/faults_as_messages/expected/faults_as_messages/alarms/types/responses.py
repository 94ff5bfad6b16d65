# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The responses of Alarms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .faults import Alarm
from .namespaces import ALARMS

__all__ = [
    "Reported",
]


@struct("Alarm", ALARMS, element=("Reported", ALARMS))
class Reported(Alarm):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
