# Made by soapwright from calls/library. Do not edit.
"""The facts of Library and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Behaviour, HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import LIBRARY

__all__ = [
    "GET_BOOK",
    "HEADERS",
    "LEND_BOOK",
    "SEARCH_BOOKS",
    "SERVICE",
]

SERVICE = Service(
    name="Library",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/library",
    },
    faults={
        "{https://example.com/library}LibraryFault": "LibraryFault",
    },
    tracking_header="RequestId",
    behaviour=Behaviour(
        retry={"117": 60, "Server.Busy": 0.5},
        expired=("109", "wsse:MessageExpired"),
        retry_after_fields={"RetryAfterSeconds": 1},
    ),
)

HEADERS = (HeaderPart("Token", LIBRARY, "token"),)

GET_BOOK: Operation[types.GetBookResponse, types.GetBookRequest] = Operation(
    "GetBook", "GetBook", "GetBookResponse", HEADERS, request="GetBookRequest", read_only=True
)

SEARCH_BOOKS: Operation[types.SearchBooksResponse, types.SearchBooksRequest] = Operation(
    "SearchBooks", "SearchBooks", "SearchBooksResponse", HEADERS, request="SearchBooksRequest", read_only=True
)

LEND_BOOK: Operation[types.LendBookResponse, types.LendBookRequest] = Operation(
    "LendBook", "LendBook", "LendBookResponse", HEADERS, request="LendBookRequest"
)
