# Made by soapwright from header_faults/gate. Do not edit.
"""The requests of GateService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import GATE

__all__ = [
    "Open",
]


@struct("Open", GATE)
class Open(Struct):
    door: int = required(element("Door", "xs:int"))
