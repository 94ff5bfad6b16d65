# Made by soapwright from overloads/finder. Do not edit.
"""The requests of FinderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import CALLS

__all__ = [
    "Find2Request",
    "Find3Request",
    "FindRequest",
]


@struct("find", CALLS)
class FindRequest(Struct):
    name: str = required(element("name", "xs:string", namespace=UNQUALIFIED))


@struct("find", CALLS)
class Find2Request(Struct):
    number: int = required(element("number", "xs:int", namespace=UNQUALIFIED))


@struct("find", CALLS)
class Find3Request(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
