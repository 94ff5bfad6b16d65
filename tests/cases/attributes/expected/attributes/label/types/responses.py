# Made by soapwright from attributes/label. Do not edit.
"""The responses of LabelService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import LABEL

__all__ = [
    "PrintResponse",
]


@struct("PrintResponse", LABEL, remembers=True)
class PrintResponse(Struct):
    label: types.Label | None = element("Label", "Label")
    total: types.Price | None = element("Total", "Price")
