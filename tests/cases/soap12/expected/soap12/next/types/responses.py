# Made by soapwright from soap12/next. Do not edit.
"""The responses of NextService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import NEXT

__all__ = [
    "GoResponse",
]


@struct("GoResponse", NEXT)
class GoResponse(Struct):
    place: str | None = element("Place", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
