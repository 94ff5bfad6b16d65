# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The arrays and maps of PaintService, which are lists and dicts in Python: for the codec alone."""

from __future__ import annotations

from ..._runtime.wire import Array, Tokens
from .namespaces import PAINT

__all__ = [
    "ArrayOfColour",
    "Finishes",
    "Sizes",
]

Finishes = Tokens("Finish")
Sizes = Tokens("xs:int")
ArrayOfColour = Array("Colour", "Colour", PAINT)
