# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The requests of PaintService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import PAINT

if TYPE_CHECKING:
    from .enums import Colour, Finish, Uses, WarmColour


@struct("MixRequest", PAINT)
class MixRequest(Struct):
    """The request of Mix."""

    colour: Colour = required(element("Colour", "Colour"))
    colours: Sequence[Colour] | None = element("Colours", "ArrayOfColour", nillable=True)
    uses: Sequence[Uses] | None = element("Uses", "Uses")
    finishes: Sequence[Finish] | None = element("Finishes", "Finishes")
    sizes: Sequence[int] | None = element("Sizes", "Sizes")
    coats: int | None = element("Coats", "xs:int")
    amount: str | None = element("Amount", "xs:string")
    warm: WarmColour | None = element("Warm", "WarmColour", nillable=True)
    code: str | None = element("Code", "xs:string")
