# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The responses of MachineService."""

from __future__ import annotations

from ..._runtime.struct import Struct, attribute, element, struct
from .. import types
from .namespaces import DEFAULTS_AND_FIXED

__all__ = [
    "DoResponse",
]


@struct("DoResponse", DEFAULTS_AND_FIXED, remembers=True)
class DoResponse(Struct):
    machine: types.Machine | None = element("Machine", "Machine")

    lang: str = attribute("lang", "xs:language", default="en")
    """Default: en."""
