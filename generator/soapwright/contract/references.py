"""Check that what schemas refer to can stand there: a complex type cannot where only simple ones may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from soapwright.errors import Problem
from soapwright.read.document import Document
from soapwright.read.xml import XS

_SIMPLE = {f"{XS}attribute": "type", f"{XS}list": "itemType", f"{XS}union": "memberTypes"}
"""Those that name simple types: elements and content have none of their own there (XSD 1.0 part 1, 3.2.1, 3.14)."""


def bad_references(documents: Sequence[Document]) -> Iterator[Problem]:
    """Yield a problem for each complex type that is named where only a simple one may be."""
    # One file is several documents when schemas of several namespaces include it.
    documents = list({(one.location, one.namespace): one for one in documents}.values())
    complex_types = set(_complex_types(documents))
    for document in {one.location: one for one in documents}.values():
        for schema in document.schemas():
            namespace = schema.get("targetNamespace") or document.namespace or ""
            for element in schema.iter(*_SIMPLE, f"{XS}restriction"):
                for text in _simple(element):
                    if _resolved(text, element, namespace) in complex_types:
                        what = f"{text!r} is a complex type, and only a simple one can be the type of {_said(element)}"
                        yield Problem(
                            document.where(element), what, "Name a simple type, or make it an element."
                        )


def _complex_types(documents: Sequence[Document]) -> Iterator[tuple[str, str]]:
    for document in documents:
        for schema in document.schemas():
            namespace = schema.get("targetNamespace") or document.namespace or ""
            for element in schema.iterchildren(f"{XS}complexType"):
                yield namespace, element.get("name", "").strip()


def _simple(element: etree._Element) -> list[str]:
    """Return the names in an element that have to be those of simple types."""
    tag = str(element.tag)
    if tag in _SIMPLE:
        return element.get(_SIMPLE[tag], "").split()
    parent = element.getparent()
    if tag == f"{XS}restriction" and parent is not None and parent.tag == f"{XS}simpleType":
        return element.get("base", "").split()
    return []


def _said(element: etree._Element) -> str:
    name = element.get("name")
    return f"{etree.QName(element).localname} {name!r}" if name else f"an xs:{etree.QName(element).localname}"


def _resolved(text: str, element: etree._Element, namespace: str) -> tuple[str, str]:
    prefix, _, local = text.rpartition(":")
    # Without a default namespace, an unprefixed name may be that of the including schema (part 1, 4.2.1).
    return element.nsmap.get(prefix or None) or ("" if prefix else namespace), local
