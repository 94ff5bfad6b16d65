# Made by soapwright from two_packages_more/spare. Do not edit.
"""The structs of SpareService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import DUO

__all__ = [
    "Shared",
]


@struct("Shared", DUO)
class Shared(Struct):
    id: int | None = element("Id", "xs:long")
