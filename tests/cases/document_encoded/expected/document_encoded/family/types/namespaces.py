# Made by soapwright from document_encoded/family. Do not edit.
"""The XML namespaces of Family, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "FAMILY",
]

FAMILY = Namespace("urn:family", "family")

ALL = (FAMILY,)
