# Made by soapwright from rpc_literal/depot. Do not edit.
"""The structs of DepotService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import TYPES_2

__all__ = [
    "Clerk",
    "Crate",
    "FrozenCrate",
    "MoveRequest",
]


@struct("Crate", TYPES_2, derived={"FrozenCrate": "FrozenCrate"}, remembers=True)
class Crate(Struct):
    label: str = required(element("Label", "xs:string"))
    weight: Decimal | None = element("Weight", "xs:decimal", nillable=True)


@struct("FrozenCrate", TYPES_2)
class FrozenCrate(Crate):
    degrees: int = required(element("Degrees", "xs:int"))


@struct("MoveRequest", TYPES_2, remembers=True)
class MoveRequest(Struct):
    priority: int = required(element("Priority", "xs:int", default="3"))
    """Default: 3."""


@struct("Clerk", TYPES_2)
class Clerk(Struct):
    name: str = required(element("Name", "xs:string"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
