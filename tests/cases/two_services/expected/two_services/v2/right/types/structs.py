# Made by soapwright from two_services/v2/right. Do not edit.
"""The structs of RightService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .namespaces import DUO

__all__ = [
    "Shared",
]


@struct("Shared", DUO)
class Shared(Struct):
    id: int | None = element("Id", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
