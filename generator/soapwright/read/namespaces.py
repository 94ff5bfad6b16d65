"""Check that the target namespaces of documents are URIs."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.base.uri import is_reference
from soapwright.errors import Problem
from soapwright.read.document import Document
from soapwright.read.xml import WSDL, XS


def wrong_namespaces(document: Document) -> Iterator[Problem]:
    """Yield the problems of the target namespaces of a document and of the schemas in it."""
    for element in document.root.iter(WSDL + "definitions", XS + "schema"):
        uri = element.get("targetNamespace", "")
        # White space around it is ignored (XSD 1.0 part 2, 4.3.6).
        if not is_namespace(uri.strip(" \t\r\n")):
            yield Problem(
                document.where(element),
                f"the targetNamespace of this {etree.QName(element).localname} is not a URI: {uri!a}",
                "Write a URI (RFC 3986); encode spaces, quotes, braces and characters outside ASCII as %XX.",
            )


def is_namespace(uri: str) -> bool:
    """Return whether a text is a URI that a message may declare as a namespace."""
    if not is_reference(uri):
        return False
    try:
        # XML parsers are stricter about hosts and ports, and lxml's allows only ASCII.
        etree.Element("a", nsmap={"a": uri} if uri else {})
    except ValueError:
        return False
    return True
