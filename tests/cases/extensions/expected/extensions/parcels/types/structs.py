# Made by soapwright from extensions/parcels. Do not edit.
"""The structs of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from ..._runtime.wire import UNQUALIFIED
from .namespaces import LABELS

__all__ = [
    "Label",
]


@struct("Label", LABELS)
class Label(Struct):
    to: str | None = element("To", "xs:string", namespace=UNQUALIFIED)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
