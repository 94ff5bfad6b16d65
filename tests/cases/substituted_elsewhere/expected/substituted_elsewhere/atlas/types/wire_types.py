# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The types of AtlasService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "ELEMENTS",
    "TYPES",
]

ELEMENTS = {
    "{https://example.com/atlas}Bounds": "xs:string",
    "{https://example.com/atlas}Remark": "xs:anyType",
    "{https://example.com/atlas}FindRequest": "FindRequest",
    "{https://example.com/atlas}FindResponse": "FindResponse",
}
TYPES = {
    "{https://example.com/atlas}Feature": "Feature",
}
