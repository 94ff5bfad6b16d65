# Made by soapwright from unqualified/local. Do not edit.
"""The responses of LocalService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import LOCAL

__all__ = [
    "SendResponse",
]


@struct("SendResponse", LOCAL)
class SendResponse(Struct):
    item: types.Item | None = element("Item", "Item", namespace=UNQUALIFIED)
