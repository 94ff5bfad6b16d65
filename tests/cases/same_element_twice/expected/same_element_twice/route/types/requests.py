# Made by soapwright from same_element_twice/route. Do not edit.
"""The requests of RouteService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SAME_ELEMENT_TWICE

__all__ = [
    "DoRequest",
]


@struct("DoRequest", SAME_ELEMENT_TWICE)
class DoRequest(Struct):
    route: types.Route | None = element("Route", "Route")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
