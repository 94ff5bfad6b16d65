"""Standard schemas that WSDLs refer to but seldom include; soapwright ships them in the folder `standard_schemas`.

One of them is used for a namespace that a contract uses but none of its documents defines, so that it need
not be fetched. SOAP encoding needs no schema: the contract package implements it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from lxml import etree

from soapwright.read.document import Document, parse_document
from soapwright.read.library import Library
from soapwright.read.xml import WSDL, XML, XS

_WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity"
STANDARDS = {
    XML: "xml",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/2005/05/xmlmime": "xmime",
    "http://www.w3.org/2004/11/xmlmime": "xmime-2004",
    "http://www.w3.org/2004/08/xop/include": "xop",
    "http://ws-i.org/profiles/basic/1.1/xsd": "swaref",
    "http://schemas.xmlsoap.org/ws/2002/04/reference/": "dime-reference",
    "http://schemas.xmlsoap.org/soap/envelope/": "soap-envelope-1.1",
    "http://www.w3.org/2003/05/soap-envelope": "soap-envelope-1.2",
    "http://schemas.xmlsoap.org/ws/2004/08/addressing": "wsa-2004",
    "http://www.w3.org/2005/08/addressing": "wsa-2005",
    f"{_WSS}-secext-1.0.xsd": "wsse",
    f"{_WSS}-utility-1.0.xsd": "wsu",
    "http://www.w3.org/2000/09/xmldsig#": "xmldsig",
    "http://www.w3.org/2001/04/xmlenc#": "xmlenc",
    "http://schemas.xmlsoap.org/ws/2004/09/policy": "wsp-1.2",
    "http://www.w3.org/ns/ws-policy": "wsp-1.5",
    "http://schemas.microsoft.com/2003/10/Serialization/": "serialization",
    "http://schemas.microsoft.com/2003/10/Serialization/Arrays": "serialization-arrays",
    "http://docs.oasis-open.org/wsrf/bf-2": "wsrf-bf",
    "http://docs.oasis-open.org/wsn/b-2": "wsn-b",
    "http://docs.oasis-open.org/wsn/t-1": "wsn-t",
}
"""Namespace → file name."""

# Attributes that contain names of definitions: in schemas, and in the parts of messages.
_IN_SCHEMAS = ("type", "base", "ref", "itemType", "memberTypes", "substitutionGroup")
_IN_PARTS = ("type", "element")


def standards_for(documents: Sequence[Document], library: Library) -> tuple[Document, ...]:
    """Return the standard schemas that the documents use but do not define, and those that these use in turn."""
    found: list[Document] = []
    pending = list(documents)
    defined = {namespace for document in documents for namespace in document.namespaces()}
    while pending:
        for namespace in _used(pending.pop(), STANDARDS.keys() - defined):
            defined.add(namespace)
            found.append(_standard(namespace, library))
            pending.append(found[-1])
    return tuple(found)


def _standard(namespace: str, library: Library) -> Document:
    file = Path(__file__).parent / "standard_schemas" / f"{STANDARDS[namespace]}.xsd"
    return replace(parse_document(f"{file.name} (of soapwright)", file.read_bytes(), library), standard=True)


def _used(document: Document, namespaces: Iterable[str]) -> list[str]:
    """Return those of the namespaces whose definitions a document refers to, sorted."""
    # Most documents mention none, which a byte search shows quickly; it does not work for UTF-16.
    data = document.data
    mentioned = {
        namespace
        for namespace in namespaces
        if namespace == XML or namespace.encode() in data or b"\0" in data or b"&" in data
    }
    return sorted(mentioned & set(_references(document.root))) if mentioned else []


def _references(root: etree._Element) -> Iterator[str]:
    """Yield the namespaces of the names that the definitions below an element refer to."""
    for element in root.iter(XS + "*", WSDL + "part"):
        for attribute in _IN_PARTS if element.tag == WSDL + "part" else _IN_SCHEMAS:
            for text in element.get(attribute, "").split():
                prefix, colon, _ = text.partition(":")
                if colon:
                    yield XML if prefix == "xml" else element.nsmap.get(prefix, "")
                elif None in element.nsmap:
                    yield element.nsmap[None]
