# Made by soapwright from any_type/anything. Do not edit.
"""The types of AnythingService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "TYPES",
]

TYPES = {
    "{https://example.com/any-type}Foo": "Foo",
    "{https://example.com/any-type}Tone": "Tone",
}
