# Made by soapwright from wildcards/parcel. Do not edit.
"""The requests of ParcelService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import WILDCARDS

__all__ = [
    "DoRequest",
]


@struct("DoRequest", WILDCARDS, remembers=True)
class DoRequest(Struct):
    parcel: types.Parcel | None = element("Parcel", "Parcel")
