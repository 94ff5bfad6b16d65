# Made by soapwright from names/client. Do not edit.
"""The structs of ClientService."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import IDS, NAMES

__all__ = [
    "ID",
    "ID_2",
    "Array_",
    "AsyncClient",
    "Client",
    "Error",
    "List",
    "SomeThingOdd",
    "Status_2",
    "String",
    "Struct_",
]


@struct("status", NAMES)
class Status_2(Struct):
    status: types.Status | None = element("Status", "Status")


@struct("Struct", NAMES)
class Struct_(Struct):
    struct_: str | None = element("struct", "xs:string")


@struct("Array", NAMES)
class Array_(Struct):
    array: list[str] | None = element("Array", "xs:string", many=True)
    element_: str | None = element("element", "xs:string")


@struct("ID", NAMES)
class ID(Struct):
    id: str | None = element("ID", "xs:string")
    id_2: types.ID_2 | None = element("ID", "ID_2", namespace=IDS)


@struct("list", NAMES)
class List(Struct):
    list_: list[str] | None = element("list", "xs:string", many=True)
    other: list[str] | None = element("other", "xs:string", many=True)


@struct("string", NAMES)
class String(Struct):
    str_: str | None = element("str", "xs:string")
    int_: int | None = element("int", "xs:int")
    datetime_: datetime | None = element("datetime", "xs:dateTime")
    date_: date | None = element("date", "xs:date")
    decimal: Decimal | None = element("Decimal", "xs:decimal")
    bytes_: bytes | None = element("bytes", "xs:base64Binary")


@struct("Client", NAMES)
class Client(Struct):
    close: str | None = element("close", "xs:string")
    close_2: str | None = element("Close", "xs:string")
    close_3: str | None = element("CLOSE", "xs:string")


@struct("AsyncClient", NAMES)
class AsyncClient(Struct):
    client: types.Client | None = element("Client", "Client")


@struct("Error", NAMES)
class Error(Struct):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")


@struct("some-thing.odd", NAMES)
class SomeThingOdd(Struct):
    some_field_odd: str | None = element("some-field.odd", "xs:string")
    private: str | None = element("_private", "xs:string")
    dunder: str | None = element("__dunder__", "xs:string")
    größe: str | None = element("Größe", "xs:string")
    http_server2_go: str | None = element("HTTPServer2Go", "xs:string")
    a1_b2: str | None = element("a1B2", "xs:string")
    x: str | None = element("x௰", "xs:string")


@struct("ID", IDS)
class ID_2(Struct):
    value: str | None = element("Value", "xs:string")
