# Made by soapwright from nil_messages/meter. Do not edit.
"""The responses of Meter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content, whole
from .namespaces import METER

__all__ = [
    "Anything",
    "Problem",
]


@struct("Anything", METER)
class Anything(Struct):
    value: object | None = whole("xs:anyType", nillable=True)


@struct("Problem", METER)
class Problem(Struct):
    value: str | None = text_content("xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
