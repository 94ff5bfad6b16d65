# Made by soapwright from overloads/finder. Do not edit.
"""The responses of FinderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import CALLS

__all__ = [
    "Find2Response",
    "Find3Response",
    "FindResponse",
]


@struct("findResponse", CALLS)
class FindResponse(Struct):
    found: str = required(element("found", "xs:string", namespace=UNQUALIFIED))


@struct("findResponse", CALLS)
class Find2Response(Struct):
    found: str = required(element("found", "xs:string", namespace=UNQUALIFIED))


@struct("findResponse", CALLS)
class Find3Response(Struct):
    count: int = required(element("count", "xs:int", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
