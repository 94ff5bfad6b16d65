# Made by soapwright from same_element_twice/route. Do not edit.
"""The structs of RouteService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import SAME_ELEMENT_TWICE

__all__ = [
    "Route",
]


@struct("Route", SAME_ELEMENT_TWICE, content="stop, by, stop_2, via*, by_2?")
class Route(Struct):
    stop: str = required(element("Stop", "xs:string"))
    by: str = required(element("By", "xs:string"))
    stop_2: str = required(element("Stop", "xs:string"))
    via: list[str] | None = element("Via", "xs:string", many=True)
    by_2: str | None = element("By", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
