# Made by soapwright from content/mail. Do not edit.
"""The structs of MailService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.any_element import AnyElement
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required, turns, wildcard
from .. import types
from .namespaces import MAIL

__all__ = [
    "Letter",
    "LetterItems",
    "Open",
    "Stamp",
    "Twice",
]


@struct("Letter", MAIL, content="(person | (company, department?)), street, town, (phone | fax)?, items*")
class Letter(Struct):
    """One of: person, company and department.
    At most one of: phone, fax.
    """

    person: str | None = element("Person", "xs:string")
    company: str | None = element("Company", "xs:string")
    department: str | None = element("Department", "xs:string")
    street: str = required(element("Street", "xs:string"))
    town: str = required(element("Town", "xs:string"))
    phone: str | None = element("Phone", "xs:string")
    fax: str | None = element("Fax", "xs:string")
    items: list[types.LetterItems] | None = turns("LetterItems")


@struct("Letter/items", MAIL)
class LetterItems(Struct):
    line: str = required(element("Line", "xs:string"))
    mark: int = required(element("Mark", "xs:int"))


@struct("Stamp", MAIL, content="value & motif?", remembers=True)
class Stamp(Struct):
    value: Decimal = required(element("Value", "xs:decimal"))
    motif: str | None = element("Motif", "xs:string")


@struct("Open", MAIL, content="known, any*")
class Open(Struct):
    known: str = required(element("Known", "xs:string"))
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)


@struct("Twice", MAIL, content="(a, b) | (b_2, c)")
class Twice(Struct):
    """One of: a and b, b_2 and c."""

    a: str | None = element("A", "xs:string")
    b: str | None = element("B", "xs:string")
    b_2: str | None = element("B", "xs:string")
    c: str | None = element("C", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
