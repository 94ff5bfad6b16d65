# Made by soapwright from names/client. Do not edit.
"""The structs of ClientService."""

from __future__ import annotations

from builtins import bytes as bytes_
from builtins import int as int_
from builtins import list as list_
from builtins import str as str_
from datetime import date as date_
from datetime import datetime as datetime_
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct as Struct_
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element as element_
from .. import types
from .namespaces import IDS, NAMES_2

__all__ = [
    "ID",
    "ID_2",
    "Array",
    "AsyncClient",
    "Client",
    "Error",
    "List",
    "SomeThingOdd",
    "Status_2",
    "String",
    "Struct",
]


@struct("status", NAMES_2)
class Status_2(Struct_):
    status: types.Status | None = element_("Status", "Status")


@struct("Struct", NAMES_2)
class Struct(Struct_):
    struct: str_ | None = element_("struct", "xs:string")


@struct("Array", NAMES_2)
class Array(Struct_):
    array: list_[str_] | None = element_("Array", "xs:string", many=True)
    element: str_ | None = element_("element", "xs:string")


@struct("ID", NAMES_2)
class ID(Struct_):
    id: str_ | None = element_("ID", "xs:string")
    id_2: types.ID_2 | None = element_("ID", "ID_2", namespace=IDS)


@struct("list", NAMES_2)
class List(Struct_):
    list: list_[str_] | None = element_("list", "xs:string", many=True)
    other: list_[str_] | None = element_("other", "xs:string", many=True)


@struct("string", NAMES_2)
class String(Struct_):
    str: str_ | None = element_("str", "xs:string")
    int: int_ | None = element_("int", "xs:int")
    datetime: datetime_ | None = element_("datetime", "xs:dateTime")
    date: date_ | None = element_("date", "xs:date")
    decimal: Decimal | None = element_("Decimal", "xs:decimal")
    bytes: bytes_ | None = element_("bytes", "xs:base64Binary")


@struct("Client", NAMES_2)
class Client(Struct_):
    close: str_ | None = element_("close", "xs:string")
    close_2: str_ | None = element_("Close", "xs:string")
    close_3: str_ | None = element_("CLOSE", "xs:string")


@struct("AsyncClient", NAMES_2)
class AsyncClient(Struct_):
    client: types.Client | None = element_("Client", "Client")


@struct("Error", NAMES_2)
class Error(Struct_):
    code: int_ | None = element_("Code", "xs:int")
    message: str_ | None = element_("Message", "xs:string")


@struct("some-thing.odd", NAMES_2)
class SomeThingOdd(Struct_):
    some_field_odd: str_ | None = element_("some-field.odd", "xs:string")
    private: str_ | None = element_("_private", "xs:string")
    dunder: str_ | None = element_("__dunder__", "xs:string")
    größe: str_ | None = element_("Größe", "xs:string")
    http_server2_go: str_ | None = element_("HTTPServer2Go", "xs:string")
    a1_b2: str_ | None = element_("a1B2", "xs:string")
    x: str_ | None = element_("x௰", "xs:string")


@struct("ID", IDS)
class ID_2(Struct_):
    value: str_ | None = element_("Value", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
