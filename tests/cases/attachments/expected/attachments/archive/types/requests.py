# Made by soapwright from attachments/archive. Do not edit.
"""The requests of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.attachments import Attachment
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attachment, element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import ARCHIVE

__all__ = [
    "Fetch",
    "Page",
    "SendRequest",
    "Store",
]


@struct("Store", ARCHIVE)
class Store(Struct):
    title: str = required(element("Title", "xs:string"))
    cover: str | None = element("Cover", "xs:anyURI")

    scan: bytes | Attachment | None = attachment("scan", "image/png")
    """The page as an image."""

    title_2: bytes | str | Attachment | None = attachment("title", "text/plain")


@struct("Send", ARCHIVE)
class SendRequest(Struct):
    name: str = required(element("name", "xs:string", namespace=UNQUALIFIED))
    content: bytes | Attachment | None = attachment("content")


@struct("Fetch", ARCHIVE)
class Fetch(Struct):
    number: int = required(element("Number", "xs:long"))


@struct("Page", ARCHIVE)
class Page(Struct):
    number: int = required(element("Number", "xs:long"))
    scan: bytes | Attachment | None = attachment("scan", "image/png")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
