# Made by soapwright from rpc_literal/depot. Do not edit.
"""The types of DepotService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import TYPES_2

__all__ = [
    "Crates",
]

Crates = Array("Crate", "Crate", TYPES_2, remembers=True)
