# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The structs of AtlasService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import ATLAS

__all__ = [
    "Feature",
]


@struct("Feature", ATLAS)
class Feature(Struct):
    name: str | None = element("Name", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
