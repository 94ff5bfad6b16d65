# Made by soapwright 0.1.0 from content/mail. Do not edit.
"""The structs of MailService."""

from __future__ import annotations

from decimal import Decimal

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import MAIL

__all__ = [
    "Letter",
    "Open",
    "Stamp",
    "Twice",
]


@struct("Letter", MAIL)
class Letter(Struct):
    """Letter, of https://example.com/mail."""

    person: str | None = element("Person", "xs:string")
    company: str | None = element("Company", "xs:string")
    department: str | None = element("Department", "xs:string")
    street: str = required(element("Street", "xs:string"))
    town: str = required(element("Town", "xs:string"))
    phone: str | None = element("Phone", "xs:string")
    fax: str | None = element("Fax", "xs:string")
    line: list[str] | None = element("Line", "xs:string", many=True)
    mark: list[int] | None = element("Mark", "xs:int", many=True)


@struct("Stamp", MAIL)
class Stamp(Struct):
    """Stamp, of https://example.com/mail."""

    value: Decimal = required(element("Value", "xs:decimal"))
    motif: str | None = element("Motif", "xs:string")


@struct("Open", MAIL)
class Open(Struct):
    """Open, of https://example.com/mail."""

    known: str = required(element("Known", "xs:string"))


@struct("Twice", MAIL)
class Twice(Struct):
    """Twice, of https://example.com/mail."""

    a: str | None = element("A", "xs:string")
    b: list[str] | None = element("B", "xs:string", many=True)
    c: str | None = element("C", "xs:string")
