# Made by soapwright 0.1.0 from names/client. Do not edit.
"""The responses of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import NAMES

if TYPE_CHECKING:
    from .structs import ID, Array_, AsyncClient, Client, SomeThingOdd, String, Struct_


@struct("Client", NAMES)
class Client_2(Struct):
    """The response of types."""

    client: Client | None = element("Client", "Client")
    struct_: Struct_ | None = element("Struct", "Struct_")
    array: Array_ | None = element("Array", "Array_")
    id: ID | None = element("ID", "ID")
    string: String | None = element("string", "String")
    async_client: AsyncClient | None = element("AsyncClient", "AsyncClient")
    odd: SomeThingOdd | None = element("odd", "SomeThingOdd")
