# Made by soapwright from maps/store. Do not edit.
"""The responses of StoreService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import STORE

__all__ = [
    "PutResponse",
]


@struct("PutResponse", STORE, remembers=True)
class PutResponse(Struct):
    prices: dict[int, types.Price | None] | None = element(
        "Prices", "ArrayOfKeyValueOflongPrice", nillable=True
    )
    groups: dict[str, list[int] | None] | None = element(
        "Groups", "ArrayOfKeyValueOfstringArrayOfint", nillable=True
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
