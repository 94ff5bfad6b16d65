# Made by soapwright from shared_elements/shared. Do not edit.
"""The requests of SharedService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, header_part, required
from .namespaces import SHARED

__all__ = [
    "ById",
    "Done",
]


@struct("ById", SHARED)
class ById(Struct):
    id: int = required(element("Id", "xs:long"))
    tags: Sequence[str] | None = element("Tags", "xs:string", many=True)


@struct("Done", SHARED)
class Done(Struct):
    count: int | None = element("Count", "xs:int")
    trace: str | None = header_part("Trace", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
