# Made by soapwright from identity/register. Do not edit.
"""The XML namespaces of RegisterService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "IDENTITY",
]

IDENTITY = Namespace("https://example.com/identity", "identity")

ALL = (IDENTITY,)
