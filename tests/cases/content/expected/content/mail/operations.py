# Made by soapwright from content/mail. Do not edit.
"""The facts of MailService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "POST",
    "SERVICE",
]

SERVICE = Service(
    name="Mail",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/MailService.svc",
    },
    faults={},
)

POST: Operation[types.PostResponse, types.PostRequest] = Operation(
    "Post", "Post", "PostResponse", request="PostRequest"
)
