# Made by soapwright from wildcards/parcel. Do not edit.
"""The types of ParcelService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "ELEMENTS",
    "TYPES",
]

ELEMENTS = {
    "{https://example.com/wildcards}Stamp": "Stamp",
    "{https://example.com/wildcards}DoRequest": "DoRequest",
    "{https://example.com/wildcards}DoResponse": "DoResponse",
}
TYPES = {
    "{https://example.com/wildcards}Parcel": "Parcel",
    "{https://example.com/wildcards}Box": "Box",
}
