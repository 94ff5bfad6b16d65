# Made by soapwright from named_like_types_wire/likeness. Do not edit.
"""The XML namespaces of LikenessService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NAMED_LIKE_TYPES_WIRE",
]

NAMED_LIKE_TYPES_WIRE = Namespace("https://example.com/named-like-types-wire", "named-like-types-wire")

ALL = (NAMED_LIKE_TYPES_WIRE,)
