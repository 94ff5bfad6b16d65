# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The responses of AtlasService."""

from __future__ import annotations

from ..._runtime.any_element import AnyElement
from ..._runtime.struct import Struct, element, required, struct, wildcard
from .namespaces import ATLAS

__all__ = [
    "FindResponse",
]


@struct("FindResponse", ATLAS, content="bounds?, feature+, remark?")
class FindResponse(Struct):
    bounds: str | None = element("Bounds", "xs:string")
    feature: list[AnyElement] = required(wildcard("##any", "lax", many=True))
    remark: object | None = element("Remark", "xs:anyType")
