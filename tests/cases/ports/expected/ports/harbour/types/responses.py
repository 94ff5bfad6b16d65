# Made by soapwright from ports/harbour. Do not edit.
"""The responses of HarbourService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.attachments import Attachment
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attachment, element
from .namespaces import PORTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", PORTS)
class DoResponse(Struct):
    id: int | None = element("Id", "xs:int")
    file: Attachment | None = attachment("file", "application/octet-stream")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
