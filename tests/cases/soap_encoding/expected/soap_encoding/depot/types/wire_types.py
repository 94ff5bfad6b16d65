# Made by soapwright from soap_encoding/depot. Do not edit.
"""The types of Depot that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Simple
from ..._runtime.wire import Array as Array_
from ..._runtime.wire import Map as Map_
from .namespaces import DEPOT

__all__ = [
    "TYPES",
    "Array",
    "Code",
    "Codes",
    "Filters",
    "Map",
    "Parts",
    "Routes",
    "RoutesRow",
    "Shelves",
    "ShelvesRow",
]

Map = Map_("item", UNQUALIFIED, ("key", "xs:anyType"), ("value", "xs:anyType"), UNQUALIFIED, nil=False)
Array = Array_("item", "xs:anyType", UNQUALIFIED, dimensions=1)
Code = Simple("xs:string")
Parts = Array_("item", "Part", UNQUALIFIED, dimensions=1)
Codes = Array_("code", "Code", UNQUALIFIED, dimensions=1)
Shelves = Array_("item", "ShelvesRow", UNQUALIFIED, dimensions=2)
ShelvesRow = Array_("item", "xs:int", UNQUALIFIED, nillable=True, dimensions=1)
Routes = Array_("item", "RoutesRow", UNQUALIFIED, dimensions=1)
RoutesRow = Array_("item", "xs:string", UNQUALIFIED, dimensions=1)
Filters = Map_(
    "item", UNQUALIFIED, ("key", "xs:string"), ("value", "xs:string"), UNQUALIFIED, pair=("Filter", DEPOT)
)
TYPES = {
    "{http://xml.apache.org/xml-soap}Map": "Map",
    "{http://schemas.xmlsoap.org/soap/encoding/}Array": "Array",
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
