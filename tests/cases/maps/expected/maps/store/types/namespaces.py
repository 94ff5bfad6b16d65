# Made by soapwright from maps/store. Do not edit.
"""The XML namespaces of StoreService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ARRAYS",
    "STORE",
]

ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
STORE = Namespace("https://example.com/store", "store")

ALL = (
    ARRAYS,
    STORE,
)
