# Made by soapwright from document_encoded/family. Do not edit.
"""The types of Family that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Array

__all__ = [
    "TYPES",
    "People",
    "Shape",
    "ShapeRow",
]

People = Array("item", "Person", UNQUALIFIED, dimensions=1)
Shape = Array("item", "ShapeRow", UNQUALIFIED, dimensions=2)
ShapeRow = Array("item", "xs:boolean", UNQUALIFIED, dimensions=1)
TYPES = {
    "{urn:family}Person": "Person",
    "{urn:family}People": "People",
    "{urn:family}Shape": "Shape",
}
