# Made by soapwright from wire_names/client. Do not edit.
"""The responses of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import NAMES_2

__all__ = [
    "Client_2",
]


@struct("Client", NAMES_2)
class Client_2(Struct):
    Client: types.Client | None = element("Client", "Client")
    Struct: types.Struct | None = element("Struct", "Struct")
    Array: types.Array | None = element("Array", "Array")
    ID: types.ID | None = element("ID", "ID")
    string: types.String | None = element("string", "String")
    AsyncClient: types.AsyncClient | None = element("AsyncClient", "AsyncClient")
    odd: types.SomeThingOdd | None = element("odd", "SomeThingOdd")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
