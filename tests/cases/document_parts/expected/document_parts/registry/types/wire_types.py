# Made by soapwright from document_parts/registry. Do not edit.
"""The types of RegistryService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Choice
from .namespaces import REGISTRY

__all__ = [
    "TYPES",
    "RegisterRequestContact",
]

RegisterRequestContact = Choice((("Phone", REGISTRY, "Phone"), ("Mail", REGISTRY, "Mail")))
TYPES = {
    "{https://example.com/registry}Contact": "Contact",
    "{https://example.com/registry}Phone": "Phone",
    "{https://example.com/registry}Mail": "Mail",
    "{https://example.com/registry}Entry": "Entry",
}
