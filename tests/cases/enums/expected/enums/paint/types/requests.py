# Made by soapwright from enums/paint. Do not edit.
"""The requests of PaintService."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import PAINT

__all__ = [
    "MixRequest",
]


@struct("MixRequest", PAINT, remembers=True)
class MixRequest(Struct):
    colour: types.Colour = required(element("Colour", "Colour"))
    colours: Sequence[types.Colour] | None = element("Colours", "ArrayOfColour", nillable=True)
    uses: Sequence[types.Uses] | None = element("Uses", "Uses")
    finishes: Sequence[types.Finish] | None = element("Finishes", "Finishes")
    sizes: Sequence[int] | None = element("Sizes", "Sizes")
    coats: types.Coats | None = element("Coats", "Coats")
    amount: Decimal | types.Colour | None = element("Amount", "Amount")
    warm: types.WarmColour | None = element("Warm", "WarmColour", nillable=True)

    code: str | None = element("Code", "xs:string")
    """At most 10 characters."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
