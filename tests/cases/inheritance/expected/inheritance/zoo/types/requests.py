# Made by soapwright from inheritance/zoo. Do not edit.
"""The requests of ZooService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import ZOO

__all__ = [
    "SwapRequest",
]


@struct("SwapRequest", ZOO, remembers=True)
class SwapRequest(Struct):
    favourite: types.Animal | None = element("Favourite", "Animal", nillable=True)
    others: Sequence[types.Animal] | None = element("Others", "Animal", many=True)
    pet: types.Pet | None = element("Pet", "Pet")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
