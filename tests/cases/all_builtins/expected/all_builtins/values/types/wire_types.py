# Made by soapwright from all_builtins/values. Do not edit.
"""The types of ValuesService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "TYPES",
]

TYPES = {
    "{https://example.com/values}Values": "Values",
}
