# Made by soapwright from no_service_named_binding/echo. Do not edit.
"""The responses of EchoBinding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import ECHO

__all__ = [
    "SayResponse",
]


@struct("SayResponse", ECHO)
class SayResponse(Struct):
    text: str | None = element("Text", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
