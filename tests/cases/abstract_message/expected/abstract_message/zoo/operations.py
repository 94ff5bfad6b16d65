# Made by soapwright from abstract_message/zoo. Do not edit.
"""The facts of ZooService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "COUNT",
    "FEED",
    "HOUSE",
    "SERVICE",
]

SERVICE = Service(
    name="Zoo",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/ZooService.svc",
    },
    faults={},
)

FEED: Operation[types.Fed, types.Feed] = Operation("Feed", "Feed", "Fed", request="Feed")

HOUSE: Operation[types.Cage, types.Cage] = Operation("House", "House", "Housed", request="House")

COUNT: Operation[types.Counted, types.Count] = Operation("Count", "Count", "Counted", request="Count")
