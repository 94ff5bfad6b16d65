# Made by soapwright from named_like_types/likeness. Do not edit.
"""The XML namespaces of LikenessService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NAMED_LIKE_TYPES",
]

NAMED_LIKE_TYPES = Namespace("https://example.com/named-like-types", "named-like-types")

ALL = (NAMED_LIKE_TYPES,)
