# Made by soapwright from header_faults/gate. Do not edit.
"""The requests of GateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import GATE

__all__ = [
    "Open",
]


@struct("Open", GATE)
class Open(Struct):
    door: int = required(element("Door", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
