# Made by soapwright from standard_schemas/archive. Do not edit.
"""The responses of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import ARCHIVE

__all__ = [
    "StoreResponse",
]


@struct("StoreResponse", ARCHIVE)
class StoreResponse(Struct):
    token: types.PasswordString | None = element("Token", "PasswordString")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
