# Made by soapwright 0.1.0 from attributes/label. Do not edit.
"""The responses of LabelService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import LABEL

if TYPE_CHECKING:
    from .structs import Label, Price


@struct("PrintResponse", LABEL)
class PrintResponse(Struct):
    """The response of Print."""

    label: Label | None = element("Label", "Label")
    total: Price | None = element("Total", "Price")
