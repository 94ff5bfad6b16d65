# Made by soapwright from all_builtins/values. Do not edit.
"""The responses of ValuesService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import VALUES

__all__ = [
    "SendResponse",
]


@struct("SendResponse", VALUES)
class SendResponse(Struct):
    values: types.Values | None = element("Values", "Values")
