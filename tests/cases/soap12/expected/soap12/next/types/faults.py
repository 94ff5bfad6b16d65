# Made by soapwright from soap12/next. Do not edit.
"""The faults of NextService, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import NEXT

__all__ = [
    "Broken",
]


@struct("Broken", NEXT)
class Broken(Fault):
    part: str | None = element("Part", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
