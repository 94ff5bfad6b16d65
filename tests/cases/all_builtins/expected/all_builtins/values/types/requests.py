# Made by soapwright from all_builtins/values. Do not edit.
"""The requests of ValuesService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import VALUES

__all__ = [
    "SendRequest",
]


@struct("SendRequest", VALUES)
class SendRequest(Struct):
    values: types.Values | None = element("Values", "Values")
