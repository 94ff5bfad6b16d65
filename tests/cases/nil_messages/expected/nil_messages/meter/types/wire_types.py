# Made by soapwright from nil_messages/meter. Do not edit.
"""The types of Meter that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Map
from .namespaces import METER

__all__ = [
    "TYPES",
    "Tags",
]

Tags = Map("item", METER, ("key", "xs:string"), ("value", "xs:string"), METER, nil=False, nil_key=False)
TYPES = {
    "{https://example.com/meter}Reading": "Reading",
    "{https://example.com/meter}Tags": "Tags",
}
