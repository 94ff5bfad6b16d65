# Made by soapwright from document_parts/registry. Do not edit.
"""The XML namespaces of RegistryService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "REGISTRY",
    "TRACE",
]

REGISTRY = Namespace("https://example.com/registry", "registry")
TRACE = Namespace("urn:trace", "trace")

ALL = (
    REGISTRY,
    TRACE,
)
