# Made by soapwright from all_builtins/values. Do not edit.
"""The responses of ValuesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import VALUES

__all__ = [
    "SendResponse",
]


@struct("SendResponse", VALUES)
class SendResponse(Struct):
    values: types.Values | None = element("Values", "Values")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
