# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The responses of PaintService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import PAINT

if TYPE_CHECKING:
    from .enums import Colour, Finish, Uses


@struct("MixResponse", PAINT)
class MixResponse(Struct):
    """The response of Mix."""

    colour: Colour | None = element("Colour", "Colour")
    colours: list[Colour] | None = element("Colours", "ArrayOfColour", nillable=True)
    uses: list[Uses] | None = element("Uses", "Uses")
    finishes: list[Finish] | None = element("Finishes", "Finishes")
    sizes: list[int] | None = element("Sizes", "Sizes")
