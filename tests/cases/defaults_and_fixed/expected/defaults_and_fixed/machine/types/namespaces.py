# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The XML namespaces of MachineService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "DEFAULTS_AND_FIXED",
]

DEFAULTS_AND_FIXED = Namespace("https://example.com/defaults-and-fixed", "defaults-and-fixed")

ALL = (DEFAULTS_AND_FIXED,)
