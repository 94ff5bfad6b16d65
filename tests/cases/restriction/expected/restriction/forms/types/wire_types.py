# Made by soapwright from restriction/forms. Do not edit.
"""The types of FormsService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "TYPES",
]

TYPES = {
    "{https://example.com/restriction}Form": "Form",
    "{https://example.com/restriction}StrictForm": "StrictForm",
    "{https://example.com/restriction}SignedForm": "SignedForm",
    "{https://example.com/restriction}Price": "Price",
    "{https://example.com/restriction}EuroPrice": "EuroPrice",
}
