# Made by soapwright from chosen_operations/desk. Do not edit.
"""The faults of LibraryService, as exceptions."""

from __future__ import annotations

from ..._runtime.errors import Fault
from ..._runtime.struct import element, struct
from .namespaces import LIBRARY

__all__ = [
    "Late",
]


@struct("Late", LIBRARY)
class Late(Fault):
    days: int | None = element("Days", "xs:int")
