# Made by soapwright from port_types/library. Do not edit.
"""The faults of Library, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import LIBRARY

__all__ = [
    "Late",
]


@struct("Late", LIBRARY)
class Late(Fault):
    days: int | None = element("Days", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
