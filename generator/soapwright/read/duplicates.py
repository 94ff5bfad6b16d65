"""Duplicate names of WSDL definitions: copies, unused definitions, and contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from lxml import etree

from soapwright.base.qname import QName
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.bindings import is_over_http
from soapwright.read.document import Document
from soapwright.read.xml import SOAP_VERSIONS, WSDL

_DEFINITIONS = tuple(f"{WSDL}{kind}" for kind in ("message", "portType", "binding", "service"))
_REFERRING = {"message": f"{WSDL}message", "type": f"{WSDL}portType", "binding": f"{WSDL}binding"}
"""The attributes that refer to WSDL definitions, each with the kind it refers to."""
_Key: TypeAlias = tuple[str, QName]
_HINT = "Remove one of the two definitions, or give it another name."
_SHADOWED = "definitions have the name of another one and are not read"


def defined_twice(documents: Iterable[Document]) -> Iterator[Problem]:
    """Yield a problem for each WSDL definition whose name is already used; identical copies are accepted.

    The same holds for the ports of a service and the parts of a message; operations may be overloaded (WSDL
    1.1, 2.4). It is only a warning if nothing refers to the name, or if one of two bindings does not use
    HTTP.
    """
    wsdls = [document for document in documents if document.root.tag == f"{WSDL}definitions"]
    known: dict[_Key, tuple[Document, etree._Element]] = {}
    again: list[tuple[_Key, Document, etree._Element]] = []
    for document in wsdls:
        for element in document.root.iterchildren(*_DEFINITIONS):
            name = QName(document.root.get("targetNamespace", ""), element.get("name", "").strip())
            key = str(element.tag), name
            first, other = known.setdefault(key, (document, element))
            if other is not element and not _alike(document, element, first, other):
                again.append((key, document, element))
            yield from _inside(document, element)
    asked = _asked_for(wsdls) if again else set()
    for key, document, element in again:
        first, other = known[key]
        why = "" if key[0] == f"{WSDL}service" or key in asked else "nothing refers to it"
        if not why and key[0] == f"{WSDL}binding" and not _speaks_http(element):
            why = "it does not use HTTP"
        yield _twice(document, element, first.where(other), why)


def _inside(document: Document, element: etree._Element) -> Iterator[Problem]:
    """Yield a problem for each port of a service and each part of a message whose name is already used in it."""
    places: dict[tuple[str, str], etree._Element] = {}
    for child in element.iterchildren(f"{WSDL}port", f"{WSDL}part"):
        kept = places.setdefault((str(child.tag), child.get("name", "").strip()), child)
        if kept is not child and not _alike(document, child, document, kept):
            yield _twice(document, child, document.where(kept))


def _asked_for(documents: Sequence[Document]) -> set[_Key]:
    """Return the definitions that inputs, outputs, faults, headers, bindings and ports refer to."""
    found: set[_Key] = set()
    for document in documents:
        for element in document.root.iter(etree.Element):
            for attribute, tag in _REFERRING.items():
                if (text := element.get(attribute)) is not None and str(element.tag).startswith(_WSDLS):
                    try:
                        found.add((tag, document.named(text, element)))
                    except InputError:
                        # Reported where the name is used.
                        continue
    return found


_WSDLS = (WSDL, *(f"{{{namespace}}}" for namespace in SOAP_VERSIONS))


def _speaks_http(binding: etree._Element) -> bool:
    return all(
        is_over_http(stated)
        for soap in SOAP_VERSIONS
        for stated in binding.iterchildren(f"{{{soap}}}binding")
    )


def _twice(document: Document, element: etree._Element, first: Where, why: str = "") -> Problem:
    what = f"{etree.QName(element).localname} {element.get('name', '')!r} is already defined at {first}"
    where = document.where(element)
    if why:
        return Problem(where, f"{what}; this one is not read: {why}", _HINT, Level.WARNING, _SHADOWED)
    return Problem(where, what, _HINT)


def _alike(document: Document, one: etree._Element, first: Document, other: etree._Element) -> bool:
    """Return whether two elements are equal apart from white space, comments, documentation and prefixes."""
    if one.tag != other.tag or _resolved_attributes(document, one) != _resolved_attributes(first, other):
        return False
    inner, others = list(_children(one)), list(_children(other))
    return len(inner) == len(others) and all(
        _alike(document, *pair[:1], first, *pair[1:]) for pair in zip(inner, others, strict=True)
    )


def _children(element: etree._Element) -> Iterator[etree._Element]:
    found = element.iterchildren(etree.Element)
    return (child for child in found if child.tag != f"{WSDL}documentation")


def _resolved_attributes(document: Document, element: etree._Element) -> dict[str, object]:
    """Return the attributes of an element, with references resolved to names."""
    stated: dict[str, object] = {}
    for name, text in element.items():
        stated[name] = text
        if name in _REFERRING or name == "element":
            try:
                stated[name] = document.named(text, element)
            except InputError:
                continue
    return stated
