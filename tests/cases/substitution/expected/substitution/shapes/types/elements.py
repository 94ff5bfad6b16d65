# Made by soapwright from substitution/shapes. Do not edit.
"""Elements of ShapesService that their types do not distinguish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content
from .namespaces import SUBSTITUTION
from .structs import Square

__all__ = [
    "Comment",
    "Remark",
    "SquareElement",
    "Tile",
]


@struct("Square", SUBSTITUTION, element=("square", SUBSTITUTION))
class SquareElement(Square):
    pass


@struct("Square", SUBSTITUTION, element=("tile", SUBSTITUTION))
class Tile(Square):
    pass


@struct("comment", SUBSTITUTION, element=("comment", SUBSTITUTION))
class Comment(Struct):
    value: str | None = text_content("xs:string")


@struct("remark", SUBSTITUTION, element=("remark", SUBSTITUTION))
class Remark(Struct):
    value: str | None = text_content("xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
