# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The requests of AtlasService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.any_element import AnyElement
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, wildcard
from .namespaces import ATLAS

__all__ = [
    "FindRequest",
]


@struct("FindRequest", ATLAS, content="feature?, bounds?")
class FindRequest(Struct):
    feature: AnyElement | None = wildcard("##any", "lax")
    bounds: str | None = element("Bounds", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
