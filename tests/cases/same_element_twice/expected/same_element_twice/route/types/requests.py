# Made by soapwright from same_element_twice/route. Do not edit.
"""The requests of RouteService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import SAME_ELEMENT_TWICE

__all__ = [
    "DoRequest",
]


@struct("DoRequest", SAME_ELEMENT_TWICE)
class DoRequest(Struct):
    route: types.Route | None = element("Route", "Route")
