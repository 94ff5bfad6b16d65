# Made by soapwright from any_type/anything. Do not edit.
"""The responses of AnythingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, whole
from .namespaces import ANY_TYPE

__all__ = [
    "DoResponse",
    "EchoResponse",
]


@struct("DoResponse", ANY_TYPE)
class DoResponse(Struct):
    value: object | None = element("Value", "xs:anyType")
    values: list[object] | None = element("Values", "xs:anyType", many=True)
    simple: object | None = element("Simple", "xs:anySimpleType")


@struct("EchoResponse", ANY_TYPE)
class EchoResponse(Struct):
    value: object | None = whole("xs:anyType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
