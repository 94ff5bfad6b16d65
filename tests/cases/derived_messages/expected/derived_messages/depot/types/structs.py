# Made by soapwright from derived_messages/depot. Do not edit.
"""The structs of Depot."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import AIR, DEPOT

__all__ = [
    "DetailedUsage",
    "LateReceipt",
    "Order",
    "Overnight",
    "Receipt",
    "Rush",
    "Session",
    "TokenSession",
    "Usage",
]


@struct("Order", DEPOT, derived={"Rush": "Rush", "Overnight": "Overnight"})
class Order(Struct):
    sku: str = required(element("Sku", "xs:string"))
    timeout: int | None = element("Timeout", "xs:int")


@struct("Rush", DEPOT, derived={"Overnight": "Overnight"})
class Rush(Order):
    until: date | None = element("Until", "xs:date")


@struct("Receipt", DEPOT, derived={"LateReceipt": "LateReceipt"})
class Receipt(Struct):
    number: int = required(element("Number", "xs:long"))


@struct("LateReceipt", DEPOT)
class LateReceipt(Receipt):
    usage: str | None = element("Usage", "xs:string")


@struct("Session", DEPOT, derived={"TokenSession": "TokenSession"})
class Session(Struct):
    user: str = required(element("User", "xs:string"))


@struct("TokenSession", DEPOT)
class TokenSession(Session):
    token: str = required(element("Token", "xs:string"))


@struct("Usage", DEPOT, derived={"DetailedUsage": "DetailedUsage"})
class Usage(Struct):
    calls: int = required(element("Calls", "xs:int"))


@struct("DetailedUsage", DEPOT)
class DetailedUsage(Usage):
    left: int | None = attribute("left", "xs:int")


@struct("Overnight", AIR)
class Overnight(Rush):
    flight: str | None = element("Flight", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
