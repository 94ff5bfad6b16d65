# Made by soapwright from wildcards/parcel. Do not edit.
"""The requests of ParcelService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import WILDCARDS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", WILDCARDS, remembers=True)
class DoRequest(Struct):
    parcel: types.Parcel | None = element("Parcel", "Parcel")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
