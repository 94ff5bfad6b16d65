# Made by soapwright from any_type/anything. Do not edit.
"""The structs of AnythingService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import ANY_TYPE

__all__ = [
    "Foo",
]


@struct("Foo", ANY_TYPE)
class Foo(Struct):
    bar: int = required(element("Bar", "xs:int"))
