# Made by soapwright 0.1.0 from families/families. Do not edit.
"""Enum, and the structs derived from it."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
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
    """Enum, of https://example.com/families."""

    types_: str | None = element("Types", "xs:string")


@struct("OneEnum", FAMILIES)
class OneEnum(Enum):
    """OneEnum, of https://example.com/families."""

    one: types.Enum | None = element("One", "Enum")


@struct("TwoEnum", FAMILIES)
class TwoEnum(Enum):
    """TwoEnum, of https://example.com/families."""

    two: types.Enum | None = element("Two", "Enum")


@struct("ThreeEnum", FAMILIES)
class ThreeEnum(Enum):
    """ThreeEnum, of https://example.com/families."""

    three: types.Enum | None = element("Three", "Enum")
