# Made by soapwright from families/families. Do not edit.
"""Types, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "OneTypes",
    "ThreeTypes",
    "TwoTypes",
    "Types",
]


@struct(
    "types", FAMILIES, derived={"OneTypes": "OneTypes", "TwoTypes": "TwoTypes", "ThreeTypes": "ThreeTypes"}
)
class Types(Struct):
    types: str | None = element("Types", "xs:string")


@struct("OneTypes", FAMILIES, remembers=True)
class OneTypes(Types):
    one: types.Types | None = element("One", "Types")


@struct("TwoTypes", FAMILIES, remembers=True)
class TwoTypes(Types):
    two: types.Types | None = element("Two", "Types")


@struct("ThreeTypes", FAMILIES, remembers=True)
class ThreeTypes(Types):
    three: types.Types | None = element("Three", "Types")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
