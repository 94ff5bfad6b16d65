# Made by soapwright from unqualified/local. Do not edit.
"""The responses of LocalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import LOCAL

__all__ = [
    "SendResponse",
]


@struct("SendResponse", LOCAL)
class SendResponse(Struct):
    item: types.Item | None = element("Item", "Item", namespace=UNQUALIFIED)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
