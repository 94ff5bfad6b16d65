# Made by soapwright from missing_schemas/echo. Do not edit.
"""The requests of EchoService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import ECHO

__all__ = [
    "SayRequest",
]


@struct("SayRequest", ECHO)
class SayRequest(Struct):
    text: str | None = element("Text", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
