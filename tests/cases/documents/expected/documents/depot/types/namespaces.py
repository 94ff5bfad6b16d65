# Made by soapwright from documents/depot. Do not edit.
"""The XML namespaces of DepotService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "DOCUMENTS",
    "PARTS",
    "XML",
]

DOCUMENTS = Namespace("https://example.com/documents", "documents")
PARTS = Namespace("https://example.com/documents/parts", "parts")
XML = Namespace("http://www.w3.org/XML/1998/namespace", "xml")

ALL = (
    DOCUMENTS,
    PARTS,
    XML,
)
