# Made by soapwright from document_encoded/family. Do not edit.
"""The structs of Family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import FAMILY

__all__ = [
    "Person",
]


@struct("Person", FAMILY)
class Person(Struct):
    name: str = required(element("name", "xs:string"))
    spouse: types.Person | None = element("spouse", "Person")
    children: list[types.Person] = required(element("children", "People"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
