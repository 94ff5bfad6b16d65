"""Add services to WSDLs that have bindings but no service, so that users can select a binding as a service.

Standards bodies publish such WSDLs, as do devices whose address is known only where they are installed. Each
service is named after its binding and has one port of the same name, without an address.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace

from lxml import etree

from soapwright.read.document import Document
from soapwright.read.namespaces import is_namespace
from soapwright.read.xml import SOAP_VERSIONS, WSDL

_SOAP = tuple(f"{{{namespace}}}binding" for namespace in SOAP_VERSIONS)


def with_services(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return documents with a service for each SOAP binding, or unchanged if one has a service."""
    if any(document.root.find(f"{WSDL}service") is not None for document in documents):
        return tuple(documents)
    return tuple(map(_with_services, documents))


def _with_services(document: Document) -> Document:
    bound = [node for node in document.root.iterchildren(f"{WSDL}binding") if _speaks_soap(node)]
    namespace = document.root.get("targetNamespace", "")
    # An invalid namespace is an error, which is reported with all others.
    if not bound or not is_namespace(namespace):
        return document
    root = deepcopy(document.root)
    for binding in bound:
        name = binding.get("name", "").strip()
        service = etree.SubElement(root, f"{WSDL}service", name=name)
        # A prefix of its own, because the meaning of an unprefixed name depends on the document.
        prefixes = {"own": namespace} if namespace else {}
        reference = f"own:{name}" if namespace else name
        port = etree.SubElement(service, f"{WSDL}port", {"name": name, "binding": reference}, prefixes)
        for made in (service, port):
            # lxml allows setting it, but its stubs do not.
            made.sourceline = binding.sourceline  # type: ignore[misc]
    return replace(document, root=root, content=f"{document.content} with services", serviceless=True)


def _speaks_soap(binding: etree._Element) -> bool:
    return any(binding.find(tag) is not None for tag in _SOAP) and bool(binding.get("name", "").strip())
