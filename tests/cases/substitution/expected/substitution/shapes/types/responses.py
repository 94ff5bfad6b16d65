# Made by soapwright from substitution/shapes. Do not edit.
"""The responses of ShapesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import choice
from .. import types
from .namespaces import SUBSTITUTION

__all__ = [
    "DoResponse",
]


@struct("DoResponse", SUBSTITUTION, content="shape*, comment?")
class DoResponse(Struct):
    shape: list[types.Circle | types.SquareElement | types.Tile] | None = choice("DoRequestShape", many=True)
    comment: types.Comment | types.Remark | None = choice("DoRequestComment")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
