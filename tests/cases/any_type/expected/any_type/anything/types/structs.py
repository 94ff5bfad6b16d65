# Made by soapwright from any_type/anything. Do not edit.
"""The structs of AnythingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import ANY_TYPE

__all__ = [
    "Foo",
]


@struct("Foo", ANY_TYPE)
class Foo(Struct):
    bar: int = required(element("Bar", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
