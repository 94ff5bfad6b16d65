# Made by soapwright from document_parts/registry. Do not edit.
"""The structs of RegistryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required
from .namespaces import REGISTRY

__all__ = [
    "Contact",
    "Entry",
    "Mail",
    "Person",
    "Phone",
]


@struct("Person", REGISTRY)
class Person(Struct):
    name: str = required(element("Name", "xs:string"))
    born: int | None = element("Born", "xs:short")


@struct("Contact", REGISTRY, derived={"Phone": "Phone", "Mail": "Mail"})
class Contact(Struct):
    since: int | None = element("Since", "xs:int")


@struct("Phone", REGISTRY)
class Phone(Contact):
    number: str = required(element("Number", "xs:string"))


@struct("Mail", REGISTRY)
class Mail(Contact):
    address: str = required(element("Address", "xs:string"))


@struct("Entry", REGISTRY)
class Entry(Struct):
    key: str = required(element("Key", "xs:string"))
    note: list[str] | None = element("Note", "xs:string", many=True)
    lang: str | None = attribute("lang", "xs:language")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
