# Made by soapwright from derived_messages/depot. Do not edit.
"""The faults of Depot, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import DEPOT

__all__ = [
    "LimitFault",
    "OrderFault",
]


@struct("OrderFault", DEPOT, derived={"LimitFault": "LimitFault"})
class OrderFault(Fault):
    reason: str = required(element("Reason", "xs:string"))


@struct("LimitFault", DEPOT)
class LimitFault(OrderFault):
    limit: int = required(element("Limit", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
