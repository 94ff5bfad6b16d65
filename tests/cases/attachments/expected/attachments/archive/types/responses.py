# Made by soapwright from attachments/archive. Do not edit.
"""The responses of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.attachments import Attachment
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attachment, element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import ARCHIVE

__all__ = [
    "SendResponse",
    "Stored",
]


@struct("Stored", ARCHIVE)
class Stored(Struct):
    number: int = required(element("Number", "xs:long"))
    receipt: Attachment | None = attachment("receipt", "application/pdf")


@struct("SendResponse", ARCHIVE)
class SendResponse(Struct):
    return_: str = required(element("return", "xs:string", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
