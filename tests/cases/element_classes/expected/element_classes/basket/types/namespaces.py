# Made by soapwright from element_classes/basket. Do not edit.
"""The XML namespaces of BasketService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ELEMENT_CLASSES",
]

ELEMENT_CLASSES = Namespace("https://example.com/element-classes", "element-classes")

ALL = (ELEMENT_CLASSES,)
