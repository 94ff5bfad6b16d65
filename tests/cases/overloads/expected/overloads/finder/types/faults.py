# Made by soapwright from overloads/finder. Do not edit.
"""The faults of FinderService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import FINDER

__all__ = [
    "Unknown",
]


@struct("Unknown", FINDER)
class Unknown(Fault):
    what: str = required(element("what", "xs:string"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
