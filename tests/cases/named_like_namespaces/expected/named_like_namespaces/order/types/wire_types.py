# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The types of OrderService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import TYPES_2

__all__ = [
    "TYPES",
    "Codes",
]

Codes = Array("Code", "xs:anyType", TYPES_2)
TYPES = {
    "{urn:example:types}Codes": "Codes",
    "{urn:example:order}Line": "Line",
}
