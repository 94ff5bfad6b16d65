# Made by soapwright from extensions/parcels. Do not edit.
"""The requests of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import PARCELS

__all__ = [
    "SendRequest",
]


@struct("SendRequest", PARCELS)
class SendRequest(Struct):
    size: types.Size | None = element("Size", "Size")
    label: types.Label | None = element("Label", "Label")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
