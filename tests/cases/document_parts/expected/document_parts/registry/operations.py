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

REGISTER: Operation[types.RegisterResponse, types.RegisterRequest] = Operation(
    "Register", "register", "RegisterResponse", HEADERS, request="RegisterRequest"
)

FILE: Operation[types.FileResponse, types.FileRequest] = Operation(
    "File", "file", "FileResponse", request="FileRequest"
)

SQUARE: Operation[types.SquareResponse, types.SquareRequest] = Operation(
    "Square", "square", "SquareResponse", request="SquareRequest"
)

STORE: Operation[types.StoreResponse, types.StoreRequest] = Operation(
    "Store", "store", "StoreResponse", request="StoreRequest"
)

PING: Operation[types.PingResponse, types.PingRequest] = Operation(
    "Ping", "ping", "PingResponse", request="PingRequest"
)

ECHO: Operation[types.Anything, types.Anything] = Operation("Echo", "echo", "Anything", request="Anything")

ECHO_TYPED: Operation[types.EchoTypedResponse, types.EchoTypedRequest] = Operation(
    "EchoTyped", "echo-typed", "EchoTypedResponse", request="EchoTypedRequest"
)

TOUCH: Operation[None, types.TouchRequest] = Operation("Touch", "touch", None, request="TouchRequest")
