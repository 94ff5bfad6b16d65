# Made by soapwright from standard_schemas/archive. Do not edit.
"""The responses of Archive."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import ARCHIVE

__all__ = [
    "StoreResponse",
]


@struct("StoreResponse", ARCHIVE)
class StoreResponse(Struct):
    token: types.PasswordString | None = element("Token", "PasswordString")
