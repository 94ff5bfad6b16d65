# Made by soapwright from abstract_message/zoo. Do not edit.
"""The responses of ZooService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content, whole
from .. import types
from .namespaces import ABSTRACT_MESSAGE
from .structs import Cage

__all__ = [
    "Counted",
    "Fed",
    "Housed",
]


@struct("Fed", ABSTRACT_MESSAGE)
class Fed(Struct):
    value: types.Animal | None = whole("Animal")


@struct("Cage", ABSTRACT_MESSAGE, derived={"BigCage": "BigCage"}, element=("Housed", ABSTRACT_MESSAGE))
class Housed(Cage):
    pass


@struct("Counted", ABSTRACT_MESSAGE)
class Counted(Struct):
    value: str | None = text_content("xs:string")
    """At most 5 characters."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
