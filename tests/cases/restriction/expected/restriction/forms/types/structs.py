# Made by soapwright from restriction/forms. Do not edit.
"""The structs of FormsService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required, text_content
from .namespaces import RESTRICTION

__all__ = [
    "EuroPrice",
    "Form",
    "Price",
    "SignedForm",
    "StrictForm",
]


@struct("Form", RESTRICTION, derived={"StrictForm": "StrictForm", "SignedForm": "SignedForm"})
class Form(Struct):
    title: str | None = element("Title", "xs:string")
    number: Decimal | None = element("Number", "xs:decimal")
    body: object | None = element("Body", "xs:anyType")
    lang: str | None = attribute("lang", "xs:string")
    draft: bool | None = attribute("draft", "xs:boolean")


@struct("StrictForm", RESTRICTION, derived={"SignedForm": "SignedForm"})
class StrictForm(Form):
    title: str = required(element("Title", "xs:string"))
    number: Any = element("Number", "xs:int")
    body: str | None = element("Body", "xs:string")
    lang: str = required(attribute("lang", "xs:string"))


@struct("SignedForm", RESTRICTION)
class SignedForm(StrictForm):
    by: str = required(element("By", "xs:string"))


@struct("Price", RESTRICTION, derived={"EuroPrice": "EuroPrice"})
class Price(Struct):
    value: Decimal = required(text_content("xs:decimal"))
    currency: str | None = attribute("currency", "xs:string")


@struct("EuroPrice", RESTRICTION, remembers=True)
class EuroPrice(Price):
    value: Decimal = required(text_content("xs:decimal"))
    """At most 100."""

    currency: str = attribute("currency", "xs:string", fixed="EUR")
    """Always EUR."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
