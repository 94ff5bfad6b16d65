# Made by soapwright from wire_names/client. Do not edit.
"""The requests of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from ..._runtime.struct import required as required_
from .. import types as types_
from .namespaces import NAMES_2

__all__ = [
    "Types",
]


@struct("types", NAMES_2)
class Types(Struct):
    self_: str | None = element("self", "xs:string")
    timeout: int | None = element("timeout", "xs:int")
    types: str | None = element("types", "xs:string")
    operations: str | None = element("operations", "xs:string")
    request: str | None = element("request", "xs:string")
    class_: str | None = element("class", "xs:string")
    Class: str | None = element("Class", "xs:string")
    None_: str | None = element("None", "xs:string")
    print: str | None = element("print", "xs:string")
    type: str | None = element("type", "xs:string")
    Status: types_.Status = required_(element("Status", "Status"))
    status: types_.Status_2 | None = element("status", "Status_2")
    list: types_.List | None = element("list", "List")
    httpx: str | None = element("httpx", "xs:string")
    field: str | None = element("field", "xs:string")
    required: str | None = element("required", "xs:string")
    attribute: str | None = element("attribute", "xs:string")
    ALL: str | None = element("ALL", "xs:string")
    UNQUALIFIED: str | None = element("UNQUALIFIED", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
