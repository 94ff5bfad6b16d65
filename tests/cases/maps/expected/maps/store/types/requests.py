# Made by soapwright from maps/store. Do not edit.
"""The requests of StoreService."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import STORE

__all__ = [
    "PutRequest",
]


@struct("PutRequest", STORE, remembers=True)
class PutRequest(Struct):
    settings: Mapping[str, str | None] | None = element(
        "Settings", "ArrayOfKeyValueOfstringstring", nillable=True
    )
    prices: Mapping[int, types.Price | None] | None = element(
        "Prices", "ArrayOfKeyValueOflongPrice", nillable=True
    )
    parameters: Mapping[str, str | None] | None = element(
        "Parameters", "ArrayOfPairOfstringstring", nillable=True
    )
    first: types.PairOfstringstring | None = element("First", "PairOfstringstring", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
