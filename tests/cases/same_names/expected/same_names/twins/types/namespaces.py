# Made by soapwright from same_names/twins. Do not edit.
"""The XML namespaces of TwinsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "EAST",
    "TWINS",
    "WEST",
]

TWINS = Namespace("https://example.com/twins", "twins")
EAST = Namespace("https://example.com/twins/east", "east")
WEST = Namespace("https://example.com/twins/west", "west")

ALL = (
    TWINS,
    EAST,
    WEST,
)
