# Made by soapwright from facets_and_docs/docs. Do not edit.
"""The XML namespaces of DocsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "FACETS_AND_DOCS",
]

FACETS_AND_DOCS = Namespace("https://example.com/facets-and-docs", "facets-and-docs")

ALL = (FACETS_AND_DOCS,)
