# Made by soapwright from arrays/shelf. Do not edit.
"""The types of ShelfService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import SHELF

__all__ = [
    "ArrayOfArrayOflong",
    "ArrayOfBook",
    "ArrayOflong",
    "ArrayOfstring",
    "ThreeColours",
]

ArrayOfstring = Array("string", "xs:string", SHELF, nillable=True, remembers=True)
ArrayOflong = Array("long", "xs:long", SHELF)
ArrayOfArrayOflong = Array("ArrayOflong", "ArrayOflong", SHELF, nillable=True, remembers=True)
ArrayOfBook = Array("Book", "Book", SHELF, nillable=True, remembers=True)
ThreeColours = Array("Colour", "xs:string", SHELF)
