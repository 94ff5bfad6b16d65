# Made by soapwright from two_packages/left. Do not edit.
"""The responses of LeftService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import DUO

__all__ = [
    "GetLeftResponse",
]


@struct("GetLeftResponse", DUO)
class GetLeftResponse(Struct):
    shared: types.Shared | None = element("Shared", "Shared")
