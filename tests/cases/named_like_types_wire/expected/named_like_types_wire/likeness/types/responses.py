# Made by soapwright from named_like_types_wire/likeness. Do not edit.
"""The responses of LikenessService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .namespaces import NAMED_LIKE_TYPES_WIRE
from .structs import Type

__all__ = [
    "DoResponse",
]


@struct("DoResponse", NAMED_LIKE_TYPES_WIRE)
class DoResponse(Type):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
