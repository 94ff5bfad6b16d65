# Made by soapwright from nil_messages/meter. Do not edit.
"""The responses of Meter."""

from __future__ import annotations

from ..._runtime.struct import Struct, struct, text_content, whole
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
