# Made by soapwright from document_parts/registry. Do not edit.
"""The responses of RegistryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, header_part, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import REGISTRY, TRACE

__all__ = [
    "EchoTypedResponse",
    "FileResponse",
    "PingResponse",
    "RegisterResponse",
    "SquareResponse",
    "StoreResponse",
]


@struct("", UNQUALIFIED, remembers=True)
class RegisterResponse(Struct):
    number: int | None = required(element("Number", "xs:int", nillable=True, namespace=REGISTRY))
    entry: types.Entry = required(element("entry", "Entry"))
    trace: str | None = header_part("trace", "xs:string", namespace=TRACE)


@struct("", UNQUALIFIED, remembers=True)
class FileResponse(Struct):
    number: int | None = required(element("Number", "xs:int", nillable=True, namespace=REGISTRY))
    who: types.Person = required(element("Person", "Person", namespace=REGISTRY))


@struct("", UNQUALIFIED)
class SquareResponse(Struct):
    square: int = required(element("square", "xs:int"))


@struct("", UNQUALIFIED)
class StoreResponse(Struct):
    stored: types.Entry = required(element("stored", "Entry"))


@struct("", UNQUALIFIED)
class PingResponse(Struct):
    pass


@struct("", UNQUALIFIED)
class EchoTypedResponse(Struct):
    any: object = required(element("any", "xs:anyType"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
