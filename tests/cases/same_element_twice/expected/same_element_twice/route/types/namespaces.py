# Made by soapwright from same_element_twice/route. Do not edit.
"""The XML namespaces of RouteService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "SAME_ELEMENT_TWICE",
]

SAME_ELEMENT_TWICE = Namespace("https://example.com/same-element-twice", "same-element-twice")

ALL = (SAME_ELEMENT_TWICE,)
