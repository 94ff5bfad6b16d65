# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The XML namespaces of Alarms, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALARMS",
    "ALL",
]

ALARMS = Namespace("urn:alarms", "alarms")

ALL = (ALARMS,)
