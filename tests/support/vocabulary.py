"""All elements of XSD 1.0 and WSDL 1.1, and the attributes of each, as the specifications list them."""

from __future__ import annotations

from collections.abc import Iterator

_OCCURS = "minOccurs maxOccurs"
_FACETS = (
    "length minLength maxLength pattern whiteSpace maxInclusive maxExclusive minInclusive minExclusive totalDigits "
    "fractionDigits enumeration"
)

VOCABULARY = {
    "xs:schema": "targetNamespace version finalDefault blockDefault attributeFormDefault elementFormDefault",
    "xs:import": "namespace schemaLocation",
    "xs:include": "schemaLocation",
    "xs:redefine": "schemaLocation",
    "xs:annotation": "",
    "xs:appinfo": "source",
    "xs:documentation": "source xml:lang",
    "xs:notation": "name public system",
    "xs:element": f"name ref type substitutionGroup default fixed form abstract final block nillable {_OCCURS}",
    "xs:attribute": "name ref type use default fixed form",
    "xs:attributeGroup": "name ref",
    "xs:anyAttribute": "namespace processContents",
    "xs:complexType": "name abstract final block mixed",
    "xs:complexContent": "mixed",
    "xs:simpleContent": "",
    "xs:extension": "base",
    "xs:restriction": "base",
    "xs:group": f"name ref {_OCCURS}",
    "xs:all": _OCCURS,
    "xs:choice": _OCCURS,
    "xs:sequence": _OCCURS,
    "xs:any": f"namespace processContents {_OCCURS}",
    "xs:key": "name",
    "xs:keyref": "name refer",
    "xs:unique": "name",
    "xs:selector": "xpath",
    "xs:field": "xpath",
    "xs:simpleType": "name final",
    "xs:list": "itemType",
    "xs:union": "memberTypes",
    **{f"xs:{facet}": "value" for facet in _FACETS.split()},
    "wsdl:definitions": "name targetNamespace",
    "wsdl:import": "namespace location",
    "wsdl:documentation": "",
    "wsdl:types": "",
    "wsdl:message": "name",
    "wsdl:part": "name element type",
    "wsdl:portType": "name",
    "wsdl:operation": "name parameterOrder",
    "wsdl:input": "name message",
    "wsdl:output": "name message",
    "wsdl:fault": "name message",
    "wsdl:binding": "name type",
    "wsdl:service": "name",
    "wsdl:port": "name binding",
    "soap:binding": "transport style",
    "soap:operation": "soapAction style",
    "soap:body": "parts use encodingStyle namespace",
    "soap:header": "message part use",
    "soap:headerfault": "message part use",
    "soap:fault": "name use",
    "soap:address": "location",
    "http:binding": "verb",
    "http:operation": "location",
    "http:address": "location",
    "http:urlEncoded": "",
    "mime:multipartRelated": "",
    "mime:part": "",
    "mime:content": "part type",
    "mime:mimeXml": "",
}


def everything() -> Iterator[str]:
    """Yield each element, and each attribute of it, as an XPath."""
    for element, attributes in VOCABULARY.items():
        yield element
        yield from (f"{element}/@{name}" for name in attributes.split())
