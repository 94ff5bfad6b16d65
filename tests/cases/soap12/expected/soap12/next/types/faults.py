# Made by soapwright from soap12/next. Do not edit.
"""The faults of NextService, as exceptions."""

from __future__ import annotations

from ..._runtime.errors import Fault
from ..._runtime.struct import element, struct
from .namespaces import NEXT

__all__ = [
    "Broken",
]


@struct("Broken", NEXT)
class Broken(Fault):
    part: str | None = element("Part", "xs:string")
