# Made by soapwright from attributes/label. Do not edit.
"""The responses of LabelService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LABEL

__all__ = [
    "PrintResponse",
]


@struct("PrintResponse", LABEL, remembers=True)
class PrintResponse(Struct):
    label: types.Label | None = element("Label", "Label")
    total: types.Price | None = element("Total", "Price")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
