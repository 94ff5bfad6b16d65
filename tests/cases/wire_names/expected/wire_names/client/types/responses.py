# Made by soapwright 0.1.0 from wire_names/client. Do not edit.
"""The responses of ClientService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import NAMES

if TYPE_CHECKING:
    from .. import types


@struct("Client", NAMES)
class Client_2(Struct):
    """The response of types."""

    Client: types.Client | None = element("Client", "Client")
    Struct: types.Struct_ | None = element("Struct", "Struct_")
    Array: types.Array_ | None = element("Array", "Array_")
    ID: types.ID | None = element("ID", "ID")
    string: types.String | None = element("string", "String")
    AsyncClient: types.AsyncClient | None = element("AsyncClient", "AsyncClient")
    odd: types.SomeThingOdd | None = element("odd", "SomeThingOdd")
