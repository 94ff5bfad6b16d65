# Made by soapwright from no_service_named_binding/echo. Do not edit.
"""The responses of EchoBinding."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import ECHO

__all__ = [
    "SayResponse",
]


@struct("SayResponse", ECHO)
class SayResponse(Struct):
    text: str | None = element("Text", "xs:string")
