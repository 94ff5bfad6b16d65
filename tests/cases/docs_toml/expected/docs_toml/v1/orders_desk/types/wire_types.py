# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The types of OrderService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array
from .namespaces import ORDERS

__all__ = [
    "ArrayOfNote",
]

ArrayOfNote = Array("Note", "xs:string", ORDERS, nillable=True, remembers=True)
