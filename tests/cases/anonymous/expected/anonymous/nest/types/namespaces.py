# Made by soapwright from anonymous/nest. Do not edit.
"""The XML namespaces of NestService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NEST",
]

NEST = Namespace("https://example.com/nest", "nest")

ALL = (NEST,)
