# Made by soapwright from any_type/anything. Do not edit.
"""The requests of AnythingService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, whole
from .namespaces import ANY_TYPE

__all__ = [
    "DoRequest",
    "EchoRequest",
]


@struct("DoRequest", ANY_TYPE)
class DoRequest(Struct):
    value: object | None = element("Value", "xs:anyType")
    values: Sequence[object] | None = element("Values", "xs:anyType", many=True)
    simple: object | None = element("Simple", "xs:anySimpleType")


@struct("EchoRequest", ANY_TYPE)
class EchoRequest(Struct):
    value: object | None = whole("xs:anyType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
