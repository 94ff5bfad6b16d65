# Made by soapwright from rpc_literal/depot. Do not edit.
"""The XML namespaces of DepotService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "CALLS",
    "DEPOT",
    "TYPES_2",
]

DEPOT = Namespace("https://example.com/depot", "depot")
TYPES_2 = Namespace("https://example.com/depot/types", "types")
CALLS = Namespace("urn:depot:calls", "calls")

ALL = (
    DEPOT,
    TYPES_2,
    CALLS,
)
