# Made by soapwright 0.1.0 from inheritance/zoo. Do not edit.
"""The requests of ZooService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import ZOO

if TYPE_CHECKING:
    from .animals import Animal, Pet


@struct("SwapRequest", ZOO)
class SwapRequest(Struct):
    """The request of Swap."""

    favourite: Animal | None = element("Favourite", "Animal", nillable=True)
    others: Sequence[Animal] | None = element("Others", "Animal", many=True)
    pet: Pet | None = element("Pet", "Pet")
