"""Slips of WSDLs that leave no doubt about what is meant: put right in a copy of the document, each with a remark."""

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
"""Where a slip is, what it is and how it is read, and the cause of the warning."""


def repaired(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return documents in which each SOAP binding says that it is one, and each service has a name."""
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
    """Nothing refers to a service, so that it may be called after its port."""
    for service in root.iterchildren(f"{WSDL}service"):
        name = next((one for port in service.iterchildren(f"{WSDL}port") if (one := port.get("name"))), None)
        if service.get("name") is None and name:
            yield (
                service,
                f"service has no name; it is called after its port, {name!r}",
                "services have no names",
            )
            if put_right:
                service.set("name", name)


def _bindings_that_do_not_say_what_of(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for binding in root.iterchildren(f"{WSDL}binding"):
        if soap := _unsaid_soap(binding):
            what = f"binding {binding.get('name', '')!r} has no soap:binding"
            of = f"SOAP {SOAP_VERSIONS[soap]}, as what stands in it"
            yield binding, f"{what}; it is read as one of {of}", "bindings have no soap:binding"
            if put_right:
                said = etree.Element(f"{{{soap}}}binding", nsmap={"soap": soap})
                # lxml sets it; its stubs say that it does not.
                said.sourceline = binding.sourceline  # type: ignore[misc]
                documented = binding.find(f"{WSDL}documentation")
                binding.insert(0 if documented is None else binding.index(documented) + 1, said)


def _unsaid_soap(binding: etree._Element) -> str | None:
    """Return the namespace of the SOAP version that all of a binding is of, though the binding does not say so."""
    if binding.find("{*}binding") is not None:
        return None
    found = [soap for soap in SOAP_VERSIONS if binding.find(f".//{{{soap}}}*") is not None]
    return found[0] if len(found) == 1 else None


_KINDS: tuple[Callable[[etree._Element, bool], Iterator[_Slip]], ...] = (
    _services_without_names,
    _bindings_that_do_not_say_what_of,
)
