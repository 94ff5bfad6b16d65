# Made by soapwright from attributes/label. Do not edit.
"""The structs of LabelService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required, text_content
from .. import types
from .namespaces import LABEL, XML

__all__ = [
    "Label",
    "Price",
    "Sale",
]


@struct("Price", LABEL, derived={"Sale": "Sale"})
class Price(Struct):
    value: Decimal = required(text_content("xs:decimal"))
    currency: str = required(attribute("currency", "xs:string"))
    by: str | None = attribute("by", "xs:string")
    at: datetime | None = attribute("at", "xs:dateTime")


@struct("Sale", LABEL)
class Sale(Price):
    percent: int | None = attribute("percent", "xs:int")


@struct("Label", LABEL, remembers=True)
class Label(Struct):
    text: str | None = element("Text", "xs:string")
    price: types.Price | None = element("Price", "Price")
    colour: str | None = element("Colour", "xs:string")
    id: int = required(attribute("id", "xs:long"))
    colour_2: types.LabelColour | None = attribute("Colour", "LabelColour")

    printed: bool = attribute("printed", "xs:boolean", default="false")
    """Default: false."""

    scope: str | None = attribute("scope", "xs:string", namespace=LABEL)
    origin: str | None = attribute("origin", "xs:string", namespace=LABEL)

    lang: str | None = attribute("lang", "xs:token", namespace=XML)
    """Matches `([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?`."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
