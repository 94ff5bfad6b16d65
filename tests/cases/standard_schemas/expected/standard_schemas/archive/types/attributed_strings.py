# Made by soapwright from standard_schemas/archive. Do not edit.
"""AttributedString, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import any_attributes, attribute, required, text_content
from .namespaces import XSD, XSD_2

__all__ = [
    "AttributedString",
    "BinarySecurityTokenType",
    "EncodedString",
    "KeyIdentifierType",
    "PasswordString",
]


@struct(
    "AttributedString",
    XSD,
    derived={
        "PasswordString": "PasswordString",
        "EncodedString": "EncodedString",
        "BinarySecurityTokenType": "BinarySecurityTokenType",
        "KeyIdentifierType": "KeyIdentifierType",
    },
)
class AttributedString(Struct):
    value: str = required(text_content("xs:string"))
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("PasswordString", XSD)
class PasswordString(AttributedString):
    type: str | None = attribute("Type", "xs:anyURI")


@struct(
    "EncodedString",
    XSD,
    derived={"BinarySecurityTokenType": "BinarySecurityTokenType", "KeyIdentifierType": "KeyIdentifierType"},
)
class EncodedString(AttributedString):
    encoding_type: str | None = attribute("EncodingType", "xs:anyURI")


@struct("BinarySecurityTokenType", XSD)
class BinarySecurityTokenType(EncodedString):
    value_type: str | None = attribute("ValueType", "xs:anyURI")


@struct("KeyIdentifierType", XSD)
class KeyIdentifierType(EncodedString):
    value_type: str | None = attribute("ValueType", "xs:anyURI")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
