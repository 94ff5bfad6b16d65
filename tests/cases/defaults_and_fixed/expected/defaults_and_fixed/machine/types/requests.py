# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The requests of MachineService."""

from __future__ import annotations

from ..._runtime.struct import Struct, attribute, element, struct
from .. import types
from .namespaces import DEFAULTS_AND_FIXED

__all__ = [
    "DoRequest",
]


@struct("DoRequest", DEFAULTS_AND_FIXED, remembers=True)
class DoRequest(Struct):
    machine: types.Machine | None = element("Machine", "Machine")

    lang: str = attribute("lang", "xs:language", default="en")
    """Default: en."""
