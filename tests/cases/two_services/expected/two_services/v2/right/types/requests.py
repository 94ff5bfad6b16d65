# Made by soapwright from two_services/v2/right. Do not edit.
"""The requests of RightService."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
from .namespaces import DUO

__all__ = [
    "GetRightRequest",
]


@struct("GetRightRequest", DUO)
class GetRightRequest(Struct):
    id: int | None = element("Id", "xs:long")
