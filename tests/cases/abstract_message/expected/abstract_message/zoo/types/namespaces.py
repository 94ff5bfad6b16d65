# Made by soapwright from abstract_message/zoo. Do not edit.
"""The XML namespaces of ZooService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ABSTRACT_MESSAGE",
    "ALL",
]

ABSTRACT_MESSAGE = Namespace("https://example.com/abstract-message", "abstract-message")

ALL = (ABSTRACT_MESSAGE,)
