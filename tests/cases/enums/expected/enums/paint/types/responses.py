# Made by soapwright from enums/paint. Do not edit.
"""The responses of PaintService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import PAINT

__all__ = [
    "MixResponse",
]


@struct("MixResponse", PAINT, remembers=True)
class MixResponse(Struct):
    colour: types.Colour | None = element("Colour", "Colour")
    colours: list[types.Colour] | None = element("Colours", "ArrayOfColour", nillable=True)
    uses: list[types.Uses] | None = element("Uses", "Uses")
    finishes: list[types.Finish] | None = element("Finishes", "Finishes")
    sizes: list[int] | None = element("Sizes", "Sizes")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
