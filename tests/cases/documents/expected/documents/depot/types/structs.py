# Made by soapwright from documents/depot. Do not edit.
"""The structs of DepotService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import DOCUMENTS, PARTS, XML

__all__ = [
    "Address",
    "AddressOriginal",
    "Part",
]


@struct("Address.original", DOCUMENTS, derived={"Address": "Address"}, abstract=True)
class AddressOriginal(Struct):
    town: str = required(element("Town", "xs:string"))


@struct("Address", DOCUMENTS)
class Address(AddressOriginal):
    country: str | None = element("Country", "xs:string")


@struct("Part", PARTS)
class Part(Struct):
    number: int = required(element("number", "xs:int", namespace=UNQUALIFIED))

    lang: str | None = attribute("lang", "xs:token", namespace=XML)
    """Matches `([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?`."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
