# Made by soapwright from limits/gauge. Do not edit.
"""The responses of GaugeService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import LIMITS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", LIMITS)
class DoResponse(Struct):
    share: Decimal = required(element("Share", "xs:decimal"))
    """At least 0. Less than 100. At most 4 digits. At most 2 digits after the point."""

    line: str | None = element("Line", "xs:string")
    """At most 20 characters."""

    code: str | None = element("Code", "xs:string")
    """Exactly 2 characters. Matches `[A-Z]{2}`."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
