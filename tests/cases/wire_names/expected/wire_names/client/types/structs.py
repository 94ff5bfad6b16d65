# Made by soapwright from wire_names/client. Do not edit.
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
    Status: types.Status | None = element("Status", "Status")


@struct("Struct", NAMES)
class Struct_(Struct):
    struct_: str | None = element("struct", "xs:string")


@struct("Array", NAMES)
class Array_(Struct):
    Array: list[str] | None = element("Array", "xs:string", many=True)
    element_: str | None = element("element", "xs:string")


@struct("ID", NAMES)
class ID(Struct):
    ID: str | None = element("ID", "xs:string")
    ID_2: types.ID_2 | None = element("ID", "ID_2", namespace=IDS)


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
    Decimal_: Decimal | None = element("Decimal", "xs:decimal")
    bytes_: bytes | None = element("bytes", "xs:base64Binary")


@struct("Client", NAMES)
class Client(Struct):
    close: str | None = element("close", "xs:string")
    Close: str | None = element("Close", "xs:string")
    CLOSE: str | None = element("CLOSE", "xs:string")


@struct("AsyncClient", NAMES)
class AsyncClient(Struct):
    Client: types.Client | None = element("Client", "Client")


@struct("Error", NAMES)
class Error(Struct):
    Code: int | None = element("Code", "xs:int")
    Message: str | None = element("Message", "xs:string")


@struct("some-thing.odd", NAMES)
class SomeThingOdd(Struct):
    some_field_odd: str | None = element("some-field.odd", "xs:string")
    field_private: str | None = element("_private", "xs:string")
    field_dunder: str | None = element("__dunder__", "xs:string")
    Größe: str | None = element("Größe", "xs:string")
    HTTPServer2Go: str | None = element("HTTPServer2Go", "xs:string")
    a1B2: str | None = element("a1B2", "xs:string")
    x_: str | None = element("x௰", "xs:string")


@struct("ID", IDS)
class ID_2(Struct):
    Value: str | None = element("Value", "xs:string")
