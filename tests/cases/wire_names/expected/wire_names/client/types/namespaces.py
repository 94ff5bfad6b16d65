# Made by soapwright from wire_names/client. Do not edit.
"""The XML namespaces of ClientService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "IDS",
    "NAMES_2",
]

NAMES_2 = Namespace("https://example.com/names", "names")
IDS = Namespace("https://example.com/names/ids", "ids")

ALL = (
    NAMES_2,
    IDS,
)
