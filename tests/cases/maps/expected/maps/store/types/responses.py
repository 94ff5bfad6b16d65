# Made by soapwright 0.1.0 from maps/store. Do not edit.
"""The responses of StoreService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import STORE

if TYPE_CHECKING:
    from .structs import Price


@struct("PutResponse", STORE)
class PutResponse(Struct):
    """The response of Put."""

    prices: dict[int, Price | None] | None = element("Prices", "ArrayOfKeyValueOflongPrice", nillable=True)
    groups: dict[str, list[int] | None] | None = element(
        "Groups", "ArrayOfKeyValueOfstringArrayOfint", nillable=True
    )
