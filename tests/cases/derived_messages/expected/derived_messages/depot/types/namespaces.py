# Made by soapwright from derived_messages/depot. Do not edit.
"""The XML namespaces of Depot, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "AIR",
    "ALL",
    "DEPOT",
]

DEPOT = Namespace("https://example.com/depot", "depot")
AIR = Namespace("https://example.com/depot/air", "air")

ALL = (
    DEPOT,
    AIR,
)
