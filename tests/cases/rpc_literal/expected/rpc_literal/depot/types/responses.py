# Made by soapwright from rpc_literal/depot. Do not edit.
"""The responses of DepotService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import CALLS, DEPOT

__all__ = [
    "CountResponse",
    "MoveResponse",
    "SweepResponse",
]


@struct("MoveResponse", CALLS)
class MoveResponse(Struct):
    return_: list[types.Crate] = required(element("return", "Crates", namespace=UNQUALIFIED))
    late: bool = required(element("late", "xs:boolean", namespace=UNQUALIFIED))


@struct("CountResponse", DEPOT)
class CountResponse(Struct):
    count: int = required(element("count", "xs:int", namespace=UNQUALIFIED))


@struct("SweepResponse", CALLS)
class SweepResponse(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
