# Made by soapwright from attributes/label. Do not edit.
"""The XML namespaces of LabelService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LABEL",
    "XML",
]

LABEL = Namespace("https://example.com/label", "label")
XML = Namespace("http://www.w3.org/XML/1998/namespace", "xml")

ALL = (
    LABEL,
    XML,
)
