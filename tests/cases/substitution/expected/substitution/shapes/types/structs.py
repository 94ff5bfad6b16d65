# Made by soapwright from substitution/shapes. Do not edit.
"""The structs of ShapesService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
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
