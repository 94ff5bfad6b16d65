# Made by soapwright from missing_schemas/echo. Do not edit.
"""The requests of EchoService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import ECHO

__all__ = [
    "SayRequest",
]


@struct("SayRequest", ECHO)
class SayRequest(Struct):
    text: str | None = element("Text", "xs:string")
