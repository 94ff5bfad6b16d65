# Made by soapwright from inheritance/zoo. Do not edit.
"""The XML namespaces of ZooService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "PETS",
    "ZOO",
]

ZOO = Namespace("https://example.com/zoo", "zoo")
PETS = Namespace("https://example.com/zoo/pets", "pets")

ALL = (
    ZOO,
    PETS,
)
