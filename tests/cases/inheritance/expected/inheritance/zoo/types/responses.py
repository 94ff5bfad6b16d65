# Made by soapwright from inheritance/zoo. Do not edit.
"""The responses of ZooService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import ZOO

__all__ = [
    "SwapResponse",
]


@struct("SwapResponse", ZOO, remembers=True)
class SwapResponse(Struct):
    animals: list[types.Animal] | None = element("Animals", "Animal", many=True)
    pet: types.Pet | None = element("Pet", "Pet")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
