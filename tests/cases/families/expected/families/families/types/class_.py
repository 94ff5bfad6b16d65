# Made by soapwright from families/families. Do not edit.
"""Class, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "Class",
    "OneClass",
    "ThreeClass",
    "TwoClass",
]


@struct(
    "Class", FAMILIES, derived={"OneClass": "OneClass", "TwoClass": "TwoClass", "ThreeClass": "ThreeClass"}
)
class Class(Struct):
    types: str | None = element("Types", "xs:string")


@struct("OneClass", FAMILIES, remembers=True)
class OneClass(Class):
    one: types.Class | None = element("One", "Class")


@struct("TwoClass", FAMILIES, remembers=True)
class TwoClass(Class):
    two: types.Class | None = element("Two", "Class")


@struct("ThreeClass", FAMILIES, remembers=True)
class ThreeClass(Class):
    three: types.Class | None = element("Three", "Class")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
