# Made by soapwright from identity/register. Do not edit.
"""The structs of RegisterService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import IDENTITY

__all__ = [
    "Person",
]


@struct("Person", IDENTITY)
class Person(Struct):
    id: str = required(element("Id", "xs:ID"))
    chief: str | None = element("Chief", "xs:IDREF")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
