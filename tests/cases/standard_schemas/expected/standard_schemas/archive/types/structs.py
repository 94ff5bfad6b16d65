# Made by soapwright from standard_schemas/archive. Do not edit.
"""The structs of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.any_element import AnyElement
from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.names import QualifiedName
from ..._runtime.struct import any_attributes, attribute, element, required, text_content, wildcard
from .. import types
from .namespaces import ADDRESSING, XMLMIME, XSD, XSD_2

__all__ = [
    "AttributedAnyType",
    "AttributedDateTime",
    "AttributedQNameType",
    "AttributedURI",
    "AttributedURIType",
    "AttributedUnsignedLongType",
    "Base64Binary",
    "EmbeddedType",
    "EndpointReferenceType",
    "HexBinary",
    "MetadataType",
    "ProblemActionType",
    "ReferenceParametersType",
    "ReferenceType",
    "RelatesToType",
    "SecurityHeaderType",
    "SecurityTokenReferenceType",
    "TimestampType",
    "TransformationParametersType",
    "UsernameTokenType",
]


@struct("SecurityHeaderType", XSD, content="any*")
class SecurityHeaderType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("UsernameTokenType", XSD, content="username, any*", remembers=True)
class UsernameTokenType(Struct):
    username: types.AttributedString = required(element("Username", "AttributedString"))
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("ReferenceType", XSD)
class ReferenceType(Struct):
    uri: str | None = attribute("URI", "xs:anyURI")
    value_type: str | None = attribute("ValueType", "xs:anyURI")
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("EmbeddedType", XSD, content="any*")
class EmbeddedType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    value_type: str | None = attribute("ValueType", "xs:anyURI")
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("SecurityTokenReferenceType", XSD, content="any*")
class SecurityTokenReferenceType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    usage: list[str] | None = attribute("Usage", "TUsage", namespace=XSD)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("TransformationParametersType", XSD, content="any*")
class TransformationParametersType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("base64Binary", XMLMIME)
class Base64Binary(Struct):
    value: bytes = required(text_content("xs:base64Binary"))

    content_type: str | None = attribute("contentType", "xs:string", namespace=XMLMIME)
    """At least 3 characters."""


@struct("hexBinary", XMLMIME)
class HexBinary(Struct):
    value: bytes = required(text_content("xs:hexBinary"))

    content_type: str | None = attribute("contentType", "xs:string", namespace=XMLMIME)
    """At least 3 characters."""


@struct("EndpointReferenceType", ADDRESSING, content="address, reference_parameters?, metadata?, any*")
class EndpointReferenceType(Struct):
    address: types.AttributedURIType = required(element("Address", "AttributedURIType"))
    reference_parameters: types.ReferenceParametersType | None = element(
        "ReferenceParameters", "ReferenceParametersType"
    )
    metadata: types.MetadataType | None = element("Metadata", "MetadataType")
    any: list[AnyElement] | None = wildcard("##other", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("ReferenceParametersType", ADDRESSING, content="any*")
class ReferenceParametersType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("MetadataType", ADDRESSING, content="any*")
class MetadataType(Struct):
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("RelatesToType", ADDRESSING, remembers=True)
class RelatesToType(Struct):
    value: str = required(text_content("xs:anyURI"))

    relationship_type: types.RelationshipType | str = attribute(
        "RelationshipType", "RelationshipTypeOpenEnum", default="http://www.w3.org/2005/08/addressing/reply"
    )
    """Default: http://www.w3.org/2005/08/addressing/reply."""

    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedURIType", ADDRESSING)
class AttributedURIType(Struct):
    value: str = required(text_content("xs:anyURI"))
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedUnsignedLongType", ADDRESSING)
class AttributedUnsignedLongType(Struct):
    value: int = required(text_content("xs:unsignedLong"))
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedQNameType", ADDRESSING)
class AttributedQNameType(Struct):
    value: QualifiedName = required(text_content("xs:QName"))
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedAnyType", ADDRESSING, content="any")
class AttributedAnyType(Struct):
    any: AnyElement = required(wildcard("##any", "lax"))
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("ProblemActionType", ADDRESSING)
class ProblemActionType(Struct):
    action: types.AttributedURIType | None = element("Action", "AttributedURIType")
    soap_action: str | None = element("SoapAction", "xs:anyURI")
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedDateTime", XSD_2)
class AttributedDateTime(Struct):
    value: str = required(text_content("xs:string"))
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("AttributedURI", XSD_2)
class AttributedURI(Struct):
    value: str = required(text_content("xs:anyURI"))
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


@struct("TimestampType", XSD_2, content="created?, expires?, any*")
class TimestampType(Struct):
    created: types.AttributedDateTime | None = element("Created", "AttributedDateTime")
    expires: types.AttributedDateTime | None = element("Expires", "AttributedDateTime")
    any: list[AnyElement] | None = wildcard("##other", "lax", many=True)
    id: str | None = attribute("Id", "xs:ID", namespace=XSD_2)
    any_attributes: dict[str, str] | None = any_attributes("##other", "lax")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
