# Made by soapwright from missing_schemas/echo. Do not edit.
"""The XML namespaces of EchoService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ECHO",
]

ECHO = Namespace("https://example.com/echo", "echo")

ALL = (ECHO,)
