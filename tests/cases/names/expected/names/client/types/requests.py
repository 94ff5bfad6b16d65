# Made by soapwright 0.1.0 from names/client. Do not edit.
"""The requests of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import NAMES

if TYPE_CHECKING:
    from .enums import Status
    from .structs import List, Status_2


@struct("types", NAMES)
class Types(Struct):
    """The request of types."""

    self_: str | None = element("self", "xs:string")
    timeout: int | None = element("timeout", "xs:int")
    types: str | None = element("types", "xs:string")
    operations: str | None = element("operations", "xs:string")
    request: str | None = element("request", "xs:string")
    class_: str | None = element("class", "xs:string")
    class_2: str | None = element("Class", "xs:string")
    none: str | None = element("None", "xs:string")
    print: str | None = element("print", "xs:string")
    type: str | None = element("type", "xs:string")
    status: Status = required(element("Status", "Status"))
    status_2: Status_2 | None = element("status", "Status_2")
    list_: List | None = element("list", "List")
    httpx: str | None = element("httpx", "xs:string")
    field: str | None = element("field", "xs:string")
    required_: str | None = element("required", "xs:string")
    attribute_: str | None = element("attribute", "xs:string")
    all: str | None = element("ALL", "xs:string")
    unqualified: str | None = element("UNQUALIFIED", "xs:string")
