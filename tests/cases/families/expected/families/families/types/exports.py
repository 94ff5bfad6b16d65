# Made by soapwright from families/families. Do not edit.
"""Export, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import FAMILIES

__all__ = [
    "Export",
    "OneExport",
    "ThreeExport",
    "TwoExport",
]


@struct(
    "Export",
    FAMILIES,
    derived={"OneExport": "OneExport", "TwoExport": "TwoExport", "ThreeExport": "ThreeExport"},
)
class Export(Struct):
    types: str | None = element("Types", "xs:string")


@struct("OneExport", FAMILIES, remembers=True)
class OneExport(Export):
    one: types.Export | None = element("One", "Export")


@struct("TwoExport", FAMILIES, remembers=True)
class TwoExport(Export):
    two: types.Export | None = element("Two", "Export")


@struct("ThreeExport", FAMILIES, remembers=True)
class ThreeExport(Export):
    three: types.Export | None = element("Three", "Export")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
