# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The structs of AtlasService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import ATLAS

__all__ = [
    "Feature",
]


@struct("Feature", ATLAS)
class Feature(Struct):
    name: str | None = element("Name", "xs:string")
