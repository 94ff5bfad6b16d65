# Made by soapwright from soap_encoding/depot. Do not edit.
"""The requests of Depot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import DEPOT_2

__all__ = [
    "StoreRequest",
]


@struct("Store", DEPOT_2, remembers=True)
class StoreRequest(Struct):
    parts: Sequence[types.Part] = required(element("parts", "Parts", namespace=UNQUALIFIED))
    codes: Sequence[str] = required(element("codes", "Codes", namespace=UNQUALIFIED))
    shelves: Sequence[Sequence[int | None]] = required(element("shelves", "Shelves", namespace=UNQUALIFIED))
    routes: Sequence[Sequence[str]] = required(element("routes", "Routes", namespace=UNQUALIFIED))
    filters: Mapping[str, str] = required(element("filters", "Filters", namespace=UNQUALIFIED))
    options: Mapping[Any, object] = required(element("options", "Map", namespace=UNQUALIFIED))
    rest: Sequence[object] = required(element("rest", "Array", namespace=UNQUALIFIED))
    anything: object = required(element("anything", "xs:anyType", namespace=UNQUALIFIED))
    data: bytes | None = required(element("data", "xs:base64Binary", nillable=True, namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
