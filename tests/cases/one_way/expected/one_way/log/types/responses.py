# Made by soapwright from one_way/log. Do not edit.
"""The responses of LogService."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct
from .namespaces import LOG

__all__ = [
    "FlushResponse",
]


@struct("FlushResponse", LOG)
class FlushResponse(Struct):
    pass
