"""Standard schemas that WSDLs refer to but seldom include; soapwright ships them in the folder `standard_schemas`.

One of them is used for a namespace that a contract uses but none of its documents defines, so that it need
not be fetched. SOAP encoding needs no schema: the contract package implements it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from soapwright.read.document import Document, PrefixMap, parse_document
from soapwright.read.library import Library
from soapwright.read.xml import WSDL, XML, XS

_OASIS = "http://docs.oasis-open.org"
_WSS = f"{_OASIS}/wss/2004/01/oasis-200401-wss-wssecurity"
_SOAP = "http://schemas.xmlsoap.org/ws"
STANDARDS = {
    XML: "xml",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/2005/05/xmlmime": "xmime",
    "http://www.w3.org/2004/11/xmlmime": "xmime-2004",
    "http://www.w3.org/2004/08/xop/include": "xop",
    "http://ws-i.org/profiles/basic/1.1/xsd": "swaref",
    f"{_SOAP}/2002/04/reference/": "dime-reference",
    "http://schemas.xmlsoap.org/soap/envelope/": "soap-envelope-1.1",
    "http://www.w3.org/2003/05/soap-envelope": "soap-envelope-1.2",
    f"{_SOAP}/2003/03/addressing": "wsa-2003",
    f"{_SOAP}/2004/03/addressing": "wsa-2004-03",
    f"{_SOAP}/2004/08/addressing": "wsa-2004",
    "http://www.w3.org/2005/08/addressing": "wsa-2005",
    "http://www.w3.org/2006/05/addressing/wsdl": "wsaw",
    "http://www.w3.org/2007/05/addressing/metadata": "wsam",
    f"{_WSS}-secext-1.0.xsd": "wsse",
    f"{_WSS}-utility-1.0.xsd": "wsu",
    f"{_OASIS}/wss/oasis-wss-wssecurity-secext-1.1.xsd": "wsse-1.1",
    "http://www.w3.org/2000/09/xmldsig#": "xmldsig",
    "http://www.w3.org/2001/04/xmlenc#": "xmlenc",
    "urn:oasis:names:tc:SAML:1.0:assertion": "saml-1.1",
    "urn:oasis:names:tc:SAML:1.0:protocol": "samlp-1.1",
    "urn:oasis:names:tc:SAML:2.0:assertion": "saml-2.0",
    "urn:oasis:names:tc:SAML:2.0:protocol": "samlp-2.0",
    f"{_SOAP}/2005/02/trust": "wst-2005",
    f"{_OASIS}/ws-sx/ws-trust/200512": "wst-1.3",
    f"{_SOAP}/2005/02/sc": "wsc-2005",
    f"{_OASIS}/ws-sx/ws-secureconversation/200512": "wsc-1.3",
    f"{_SOAP}/2004/09/policy": "wsp-1.2",
    "http://www.w3.org/ns/ws-policy": "wsp-1.5",
    f"{_SOAP}/2004/08/eventing": "ws-eventing",
    f"{_SOAP}/2004/09/transfer": "ws-transfer",
    f"{_SOAP}/2004/09/enumeration": "ws-enumeration",
    f"{_SOAP}/2004/09/mex": "ws-mex",
    f"{_SOAP}/2005/04/discovery": "ws-discovery-2005",
    f"{_OASIS}/ws-dd/ns/discovery/2009/01": "ws-discovery-1.1",
    f"{_SOAP}/2005/02/rm": "wsrm-2005",
    f"{_OASIS}/ws-rx/wsrm/200702": "wsrm-1.1",
    f"{_SOAP}/2004/10/wscoor": "wscoor-2004",
    f"{_OASIS}/ws-tx/wscoor/2006/06": "wscoor-1.1",
    f"{_OASIS}/wsrf/bf-2": "wsrf-bf",
    f"{_OASIS}/wsrf/r-2": "wsrf-r",
    f"{_OASIS}/wsrf/rp-2": "wsrf-rp",
    f"{_OASIS}/wsrf/rl-2": "wsrf-rl",
    f"{_OASIS}/wsrf/sg-2": "wsrf-sg",
    f"{_OASIS}/wsn/b-2": "wsn-b",
    f"{_OASIS}/wsn/br-2": "wsn-br",
    f"{_OASIS}/wsn/t-1": "wsn-t",
    "http://schemas.microsoft.com/2003/10/Serialization/": "serialization",
    "http://schemas.microsoft.com/2003/10/Serialization/Arrays": "serialization-arrays",
    "http://schemas.microsoft.com/Message": "ms-message",
    "http://microsoft.com/wsdl/types/": "ms-types",
}
"""Namespace → file name."""

_REFERRING = {
    XS + "element": ("type", "ref", "substitutionGroup"),
    XS + "attribute": ("type", "ref"),
    XS + "group": ("ref",),
    XS + "attributeGroup": ("ref",),
    XS + "extension": ("base",),
    XS + "restriction": ("base",),
    XS + "list": ("itemType",),
    XS + "union": ("memberTypes",),
    WSDL + "part": ("type", "element"),
}
"""The attributes that contain names of definitions, by the tags of their elements."""
_DECLARATION = re.compile(rb"xmlns[^=]*=\s*[\"']([^\"']*)")


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
    # Most documents declare none, which their bytes show quickly, unless they are in UTF-16.
    data = document.data
    hidden = b"\0" in data or b"&" in data
    declared = set(_DECLARATION.findall(data))
    candidates = {
        namespace
        for namespace in namespaces
        # The prefix of XML's own namespace needs no declaration.
        if hidden or namespace.encode() in declared or (namespace == XML and b"xml:" in data)
    }
    return sorted(candidates & set(_references(document))) if candidates else []


def _references(document: Document) -> Iterator[str]:
    """Yield the namespaces of the names that the definitions of a document refer to."""
    for element in document.root.iter(*_REFERRING):
        for attribute in _REFERRING[str(element.tag)]:
            if text := element.get(attribute):
                yield from _namespaces(text, document.prefixes(element))


def _namespaces(names: str, prefixes: PrefixMap) -> Iterator[str]:
    for name in names.split():
        prefix, colon, _ = name.partition(":")
        if colon:
            yield XML if prefix == "xml" else prefixes.get(prefix, "")
        elif None in prefixes:
            yield prefixes[None]
