# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The responses of OrderService."""

from __future__ import annotations

from ..._runtime.struct import struct
from .namespaces import ORDER
from .structs import Line

__all__ = [
    "ORDERResponse",
]


@struct("ORDERResponse", ORDER)
class ORDERResponse(Line):
    pass
