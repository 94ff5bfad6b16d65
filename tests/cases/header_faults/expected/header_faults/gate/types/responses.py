# Made by soapwright from header_faults/gate. Do not edit.
"""The responses of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from .namespaces import GATE

__all__ = [
    "OpenResponse",
]


@struct("OpenResponse", GATE)
class OpenResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
