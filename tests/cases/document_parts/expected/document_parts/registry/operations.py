# Made by soapwright from document_parts/registry. Do not edit.
"""The facts of RegistryService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import TRACE

__all__ = [
    "ECHO",
    "ECHO_TYPED",
    "FILE",
    "HEADERS",
    "PING",
    "REGISTER",
    "SERVICE",
    "SQUARE",
    "STORE",
    "TOUCH",
]

SERVICE = Service(
    name="Registry",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/registry",
    },
    faults={},
)

HEADERS = (HeaderPart("trace", TRACE, "trace"),)

REGISTER: Operation[types.RegisterResponse] = Operation("Register", "register", "RegisterResponse", HEADERS)

FILE: Operation[types.FileResponse] = Operation("File", "file", "FileResponse")

SQUARE: Operation[types.SquareResponse] = Operation("Square", "square", "SquareResponse")

STORE: Operation[types.StoreResponse] = Operation("Store", "store", "StoreResponse")

PING: Operation[types.PingResponse] = Operation("Ping", "ping", "PingResponse")

ECHO: Operation[types.Anything] = Operation("Echo", "echo", "Anything")

ECHO_TYPED: Operation[types.EchoTypedResponse] = Operation("EchoTyped", "echo-typed", "EchoTypedResponse")

TOUCH: Operation[None] = Operation("Touch", "touch", None)
