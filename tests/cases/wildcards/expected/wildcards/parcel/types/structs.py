# Made by soapwright from wildcards/parcel. Do not edit.
"""The structs of ParcelService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.any_element import AnyElement
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import any_attributes, element, required, wildcard
from .namespaces import WILDCARDS

__all__ = [
    "Box",
    "Parcel",
    "Stamp",
]


@struct("Stamp", WILDCARDS)
class Stamp(Struct):
    value: int = required(element("Value", "xs:int"))


@struct("Parcel", WILDCARDS, derived={"Box": "Box"}, content="id, any*")
class Parcel(Struct):
    id: int = required(element("Id", "xs:int"))
    any: list[AnyElement] | None = wildcard("##other", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##any", "skip")


@struct("Box", WILDCARDS, content="lid?, any_2?")
class Box(Parcel):
    lid: str | None = element("Lid", "xs:string")
    any_2: AnyElement | None = wildcard("https://example.com/wildcards ##local urn:example:inner")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
