# Made by soapwright from abstract_message/zoo. Do not edit.
"""The requests of ZooService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content, whole
from .. import types
from .namespaces import ABSTRACT_MESSAGE
from .structs import Cage

__all__ = [
    "Count",
    "Feed",
    "House",
]


@struct("Feed", ABSTRACT_MESSAGE)
class Feed(Struct):
    value: types.Animal | None = whole("Animal")


@struct("Cage", ABSTRACT_MESSAGE, derived={"BigCage": "BigCage"}, element=("House", ABSTRACT_MESSAGE))
class House(Cage):
    pass


@struct("Count", ABSTRACT_MESSAGE)
class Count(Struct):
    value: int | None = text_content("xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
