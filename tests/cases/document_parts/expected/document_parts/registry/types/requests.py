# Made by soapwright from document_parts/registry. Do not edit.
"""The requests of RegistryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import choice, element, required, whole
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import REGISTRY

__all__ = [
    "Anything",
    "EchoTypedRequest",
    "FileRequest",
    "PingRequest",
    "RegisterRequest",
    "SquareRequest",
    "StoreRequest",
    "TouchRequest",
]


@struct("", UNQUALIFIED, content="who, contact, again, remark")
class RegisterRequest(Struct):
    who: types.Person = required(element("Person", "Person", namespace=REGISTRY))
    contact: types.Phone | types.Mail = required(choice("RegisterRequestContact"))
    again: types.Person = required(element("Person", "Person", namespace=REGISTRY))

    remark: str = required(element("remark", "xs:string"))
    """Any text."""


@struct("", UNQUALIFIED, remembers=True)
class FileRequest(Struct):
    who: types.Person = required(element("Person", "Person", namespace=REGISTRY))
    number: int | None = required(element("Number", "xs:int", nillable=True, namespace=REGISTRY))
    entry: types.Entry = required(element("entry", "Entry"))


@struct("", UNQUALIFIED)
class SquareRequest(Struct):
    number: int = required(element("number", "xs:int"))


@struct("", UNQUALIFIED)
class StoreRequest(Struct):
    entry: types.Entry = required(element("entry", "Entry"))


@struct("", UNQUALIFIED)
class PingRequest(Struct):
    pass


@struct("Anything", REGISTRY)
class Anything(Struct):
    value: object | None = whole("xs:anyType")


@struct("", UNQUALIFIED)
class EchoTypedRequest(Struct):
    any: object = required(element("any", "xs:anyType"))


@struct("", UNQUALIFIED)
class TouchRequest(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
