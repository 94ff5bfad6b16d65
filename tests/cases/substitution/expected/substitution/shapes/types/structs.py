# Made by soapwright from substitution/shapes. Do not edit.
"""The structs of ShapesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import SUBSTITUTION

__all__ = [
    "Circle",
    "Shape",
    "Square",
]


@struct("Shape", SUBSTITUTION, derived={"Circle": "Circle", "Square": "Square"}, abstract=True)
class Shape(Struct):
    name: str | None = element("Name", "xs:string")


@struct("Circle", SUBSTITUTION)
class Circle(Shape):
    radius: float = required(element("Radius", "xs:double"))


@struct("Square", SUBSTITUTION)
class Square(Shape):
    side: float = required(element("Side", "xs:double"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
