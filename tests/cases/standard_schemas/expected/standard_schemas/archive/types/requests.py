# Made by soapwright from standard_schemas/archive. Do not edit.
"""The requests of Archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .. import types
from .namespaces import ADDRESSING, ARCHIVE, XML

__all__ = [
    "StoreRequest",
]


@struct("StoreRequest", ARCHIVE)
class StoreRequest(Struct):
    content: types.Base64Binary | None = element("Content", "Base64Binary")

    id: str | None = element("Id", "xs:string")
    """Matches `[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}`."""

    tags: Sequence[str | None] | None = element("Tags", "ArrayOfstring")
    reply_to: types.EndpointReferenceType | None = element(
        "ReplyTo", "EndpointReferenceType", namespace=ADDRESSING
    )

    lang: str | None = attribute("lang", "xs:token", namespace=XML)
    """Matches `([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?`."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
