# Made by soapwright from nil_messages/meter. Do not edit.
"""The requests of Meter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required, text_content
from .namespaces import METER
from .structs import Reading

__all__ = [
    "Mark",
    "ReadingMessage",
    "Set",
]


@struct("Set", METER, nillable=True)
class Set(Struct):
    value: int | None = text_content("xs:int")


@struct("Reading", METER, element=("Reading", METER), nillable=True)
class ReadingMessage(Reading):
    pass


@struct("Mark", METER)
class Mark(Struct):
    tags: Mapping[str, str] = required(element("Tags", "Tags"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
