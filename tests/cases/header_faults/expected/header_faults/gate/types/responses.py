# Made by soapwright from header_faults/gate. Do not edit.
"""The responses of GateService."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct
from .namespaces import GATE

__all__ = [
    "OpenResponse",
]


@struct("OpenResponse", GATE)
class OpenResponse(Struct):
    pass
