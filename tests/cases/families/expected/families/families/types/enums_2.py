# Made by soapwright from families/families. Do not edit.
"""Enum, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "Enum",
    "OneEnum",
    "ThreeEnum",
    "TwoEnum",
]


@struct("Enum", FAMILIES, derived={"OneEnum": "OneEnum", "TwoEnum": "TwoEnum", "ThreeEnum": "ThreeEnum"})
class Enum(Struct):
    types: str | None = element("Types", "xs:string")


@struct("OneEnum", FAMILIES, remembers=True)
class OneEnum(Enum):
    one: types.Enum | None = element("One", "Enum")


@struct("TwoEnum", FAMILIES, remembers=True)
class TwoEnum(Enum):
    two: types.Enum | None = element("Two", "Enum")


@struct("ThreeEnum", FAMILIES, remembers=True)
class ThreeEnum(Enum):
    three: types.Enum | None = element("Three", "Enum")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
