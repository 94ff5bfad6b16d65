# Made by soapwright from documents/depot. Do not edit.
"""The requests of DepotService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import DOCUMENTS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", DOCUMENTS)
class DoRequest(Struct):
    address: types.Address = required(element("Address", "Address"))
    size: types.Size | None = element("Size", "Size")
    part: types.Part | None = element("Part", "Part")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
