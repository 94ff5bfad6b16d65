# Made by soapwright 0.1.0 from inheritance/zoo. Do not edit.
"""The responses of ZooService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import ZOO

if TYPE_CHECKING:
    from .animals import Animal, Pet


@struct("SwapResponse", ZOO)
class SwapResponse(Struct):
    """The response of Swap."""

    animals: list[Animal] | None = element("Animals", "Animal", many=True)
    pet: Pet | None = element("Pet", "Pet")
