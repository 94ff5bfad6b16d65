# Made by soapwright from inheritance/zoo. Do not edit.
"""The responses of ZooService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import ZOO

__all__ = [
    "SwapResponse",
]


@struct("SwapResponse", ZOO, remembers=True)
class SwapResponse(Struct):
    animals: list[types.Animal] | None = element("Animals", "Animal", many=True)
    pet: types.Pet | None = element("Pet", "Pet")
