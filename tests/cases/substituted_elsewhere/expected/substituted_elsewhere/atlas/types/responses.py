# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The responses of AtlasService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.any_element import AnyElement
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required, wildcard
from .namespaces import ATLAS

__all__ = [
    "FindResponse",
]


@struct("FindResponse", ATLAS, content="bounds?, feature+, remark?")
class FindResponse(Struct):
    bounds: str | None = element("Bounds", "xs:string")
    feature: list[AnyElement] = required(wildcard("##any", "lax", many=True))
    remark: object | None = element("Remark", "xs:anyType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
