# Made by soapwright from two_packages_more/spare. Do not edit.
"""The requests of SpareService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import DUO

__all__ = [
    "GetLeftRequest",
]


@struct("GetLeftRequest", DUO)
class GetLeftRequest(Struct):
    id: int | None = element("Id", "xs:long")
