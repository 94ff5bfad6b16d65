# Made by soapwright from service_named_service/echo. Do not edit.
"""The responses of Service."""

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
