# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The requests of PaintService."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.struct import Struct, element, required, struct
from .. import types
from .namespaces import PAINT

__all__ = [
    "MixRequest",
]


@struct("MixRequest", PAINT)
class MixRequest(Struct):
    """The request of Mix."""

    colour: types.Colour = required(element("Colour", "Colour"))
    colours: Sequence[types.Colour] | None = element("Colours", "ArrayOfColour", nillable=True)
    uses: Sequence[types.Uses] | None = element("Uses", "Uses")
    finishes: Sequence[types.Finish] | None = element("Finishes", "Finishes")
    sizes: Sequence[int] | None = element("Sizes", "Sizes")
    coats: int | None = element("Coats", "xs:int")
    amount: str | None = element("Amount", "xs:string")
    warm: types.WarmColour | None = element("Warm", "WarmColour", nillable=True)
    code: str | None = element("Code", "xs:string")
