# Made by soapwright from no_service_named_binding/echo. Do not edit.
"""The requests of EchoBinding."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import ECHO

__all__ = [
    "SayRequest",
]


@struct("SayRequest", ECHO)
class SayRequest(Struct):
    text: str | None = element("Text", "xs:string")
