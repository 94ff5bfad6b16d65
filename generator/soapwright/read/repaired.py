"""Repair mistakes in WSDLs whose meaning is clear, in a copy of the document, with a warning for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import TypeAlias

from lxml import etree

from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.xml import SOAP_VERSIONS, WSDL

_Slip: TypeAlias = tuple[etree._Element, str, str]
"""The element, what is wrong and how it is read, and the cause of the warning."""


def repaired(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return documents in which each SOAP binding has a soap:binding, and each service has a name."""
    return tuple(map(_repaired, documents))


def _repaired(document: Document) -> Document:
    if document.root.tag != f"{WSDL}definitions" or not any(_slips(document.root, put_right=False)):
        return document
    root = deepcopy(document.root)
    slips = list(_slips(root, put_right=True))
    remarks = [
        Problem(document.where(element), what, "No action is needed if calls succeed.", Level.WARNING, cause)
        for element, what, cause in slips
    ]
    content = f"{document.content} repaired"
    return replace(document, root=root, content=content, remarks=(*document.remarks, *remarks))


def _slips(root: etree._Element, *, put_right: bool) -> Iterator[_Slip]:
    for kind in _KINDS:
        yield from kind(root, put_right)


def _services_without_names(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    """Name services after their port; nothing refers to a service by name."""
    for service in root.iterchildren(f"{WSDL}service"):
        name = next((one for port in service.iterchildren(f"{WSDL}port") if (one := port.get("name"))), None)
        if service.get("name") is None and name:
            yield (
                service,
                f"service has no name; it is named after its port, {name!r}",
                "services have no names",
            )
            if put_right:
                service.set("name", name)


def _bindings_that_do_not_say_what_of(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for binding in root.iterchildren(f"{WSDL}binding"):
        if soap := _implied_soap_version(binding):
            what = f"binding {binding.get('name', '')!r} has no soap:binding"
            of = f"SOAP {SOAP_VERSIONS[soap]}, like its content"
            yield binding, f"{what}; it is read as a binding of {of}", "bindings have no soap:binding"
            if put_right:
                said = etree.Element(f"{{{soap}}}binding", nsmap={"soap": soap})
                # lxml allows setting it, but its stubs do not.
                said.sourceline = binding.sourceline  # type: ignore[misc]
                documented = binding.find(f"{WSDL}documentation")
                binding.insert(0 if documented is None else binding.index(documented) + 1, said)


def _implied_soap_version(binding: etree._Element) -> str | None:
    """Return the namespace of the SOAP version of a binding's content, if the binding itself states none."""
    if binding.find("{*}binding") is not None:
        return None
    found = [soap for soap in SOAP_VERSIONS if binding.find(f".//{{{soap}}}*") is not None]
    return found[0] if len(found) == 1 else None


_KINDS: tuple[Callable[[etree._Element, bool], Iterator[_Slip]], ...] = (
    _services_without_names,
    _bindings_that_do_not_say_what_of,
)
