# Made by soapwright from soap_encoding/depot. Do not edit.
"""The types of Depot that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Array, Map, Simple
from .namespaces import DEPOT

__all__ = [
    "TYPES",
    "Array_",
    "Code",
    "Codes",
    "Filters",
    "Map_",
    "Parts",
    "Routes",
    "RoutesRow",
    "Shelves",
    "ShelvesRow",
]

Map_ = Map("item", UNQUALIFIED, ("key", "xs:anyType"), ("value", "xs:anyType"), UNQUALIFIED, nil=False)
Array_ = Array("item", "xs:anyType", UNQUALIFIED, dimensions=1)
Code = Simple("xs:string")
Parts = Array("item", "Part", UNQUALIFIED, dimensions=1)
Codes = Array("code", "Code", UNQUALIFIED, dimensions=1)
Shelves = Array("item", "ShelvesRow", UNQUALIFIED, dimensions=2)
ShelvesRow = Array("item", "xs:int", UNQUALIFIED, nillable=True, dimensions=1)
Routes = Array("item", "RoutesRow", UNQUALIFIED, dimensions=1)
RoutesRow = Array("item", "xs:string", UNQUALIFIED, dimensions=1)
Filters = Map(
    "item", UNQUALIFIED, ("key", "xs:string"), ("value", "xs:string"), UNQUALIFIED, pair=("Filter", DEPOT)
)
TYPES = {
    "{http://xml.apache.org/xml-soap}Map": "Map_",
    "{http://schemas.xmlsoap.org/soap/encoding/}Array": "Array_",
    "{https://example.com/depot}Colour": "Colour",
    "{https://example.com/depot}Code": "Code",
    "{https://example.com/depot}Part": "Part",
    "{https://example.com/depot}Screw": "Screw",
    "{https://example.com/depot}Box": "Box",
    "{https://example.com/depot}Parts": "Parts",
    "{https://example.com/depot}Codes": "Codes",
    "{https://example.com/depot}Shelves": "Shelves",
    "{https://example.com/depot}Routes": "Routes",
    "{https://example.com/depot}Filters": "Filters",
}
