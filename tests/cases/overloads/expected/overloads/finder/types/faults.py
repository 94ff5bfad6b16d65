# Made by soapwright from overloads/finder. Do not edit.
"""The faults of FinderService, as exceptions."""

from __future__ import annotations

from ..._runtime.errors import Fault
from ..._runtime.struct import element, required, struct
from .namespaces import FINDER

__all__ = [
    "Unknown",
]


@struct("Unknown", FINDER)
class Unknown(Fault):
    what: str = required(element("what", "xs:string"))
