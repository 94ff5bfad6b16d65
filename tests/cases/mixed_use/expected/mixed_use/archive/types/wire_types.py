# Made by soapwright from mixed_use/archive. Do not edit.
"""The types of Archive that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "TYPES",
]

TYPES = {
    "{urn:archive}Entry": "Entry",
}
