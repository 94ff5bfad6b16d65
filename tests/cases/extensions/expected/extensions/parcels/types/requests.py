# Made by soapwright from extensions/parcels. Do not edit.
"""The requests of Parcels."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import PARCELS

__all__ = [
    "SendRequest",
]


@struct("SendRequest", PARCELS)
class SendRequest(Struct):
    size: types.Size | None = element("Size", "Size")
    label: types.Label | None = element("Label", "Label")
