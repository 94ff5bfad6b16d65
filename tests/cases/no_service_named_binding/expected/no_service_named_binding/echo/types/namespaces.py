# Made by soapwright from no_service_named_binding/echo. Do not edit.
"""The XML namespaces of EchoBinding, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ECHO",
]

ECHO = Namespace("https://example.com/echo", "echo")

ALL = (ECHO,)
