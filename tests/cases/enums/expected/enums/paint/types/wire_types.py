# Made by soapwright from enums/paint. Do not edit.
"""The types of PaintService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array, Tokens, Union
from .namespaces import PAINT

__all__ = [
    "Amount",
    "ArrayOfColour",
    "Finishes",
    "Sizes",
]

Finishes = Tokens("Finish")
Sizes = Tokens("xs:int")
Amount = Union("xs:decimal", "Colour")
ArrayOfColour = Array("Colour", "Colour", PAINT, remembers=True)
