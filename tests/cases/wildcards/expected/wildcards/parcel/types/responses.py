# Made by soapwright from wildcards/parcel. Do not edit.
"""The responses of ParcelService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import WILDCARDS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", WILDCARDS, remembers=True)
class DoResponse(Struct):
    parcel: types.Parcel | None = element("Parcel", "Parcel")
