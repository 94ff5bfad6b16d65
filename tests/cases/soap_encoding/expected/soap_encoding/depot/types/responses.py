# Made by soapwright from soap_encoding/depot. Do not edit.
"""The responses of Depot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import DEPOT_2

__all__ = [
    "StoreResponse",
]


@struct("StoreResponse", DEPOT_2)
class StoreResponse(Struct):
    box: types.Box = required(element("box", "Box", namespace=UNQUALIFIED))
    shelves: list[list[int | None]] = required(element("shelves", "Shelves", namespace=UNQUALIFIED))
    codes: list[str] = required(element("codes", "Codes", namespace=UNQUALIFIED))
    options: dict[Any, object] = required(element("options", "Map", namespace=UNQUALIFIED))
    rest: list[object] = required(element("rest", "Array", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
