# Made by soapwright from two_packages/left. Do not edit.
"""The structs of LeftService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import DUO

__all__ = [
    "Shared",
]


@struct("Shared", DUO)
class Shared(Struct):
    id: int | None = element("Id", "xs:long")
