# Made by soapwright from names/client. Do not edit.
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
    client: types.Client | None = element("Client", "Client")
    struct: types.Struct | None = element("Struct", "Struct")
    array: types.Array | None = element("Array", "Array")
    id: types.ID | None = element("ID", "ID")
    string: types.String | None = element("string", "String")
    async_client: types.AsyncClient | None = element("AsyncClient", "AsyncClient")
    odd: types.SomeThingOdd | None = element("odd", "SomeThingOdd")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
