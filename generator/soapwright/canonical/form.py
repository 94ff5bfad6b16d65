"""The canonical form of schema files: one WSDL, and one XSD per namespace.

The same contract always gives the same bytes, no matter which tool published it or in how many files, and a
new revision differs only where the contract does. Types, fields, values and operations keep their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soapwright.base.qname import QName
from soapwright.canonical.definitions import Definition, Definitions
from soapwright.canonical.file_names import FileNames
from soapwright.canonical.kept_attributes import SymbolKind
from soapwright.canonical.service_files import ServiceFiles
from soapwright.canonical.wsdl_file import wsdl_file
from soapwright.canonical.xsd_file import schema_file
from soapwright.contract.views import ContractView
from soapwright.read.document import Document

WSDL_NAME = "service.wsdl"


def canonical(documents: Sequence[Document], contract: ContractView) -> dict[str, bytes]:
    """Return file name → content: `service.wsdl`, then the XSDs in the order of their namespaces.

    `contract` is the resolved form of the documents. Its service is kept with all its ports, so that another
    version can read what this one does not support. Schema definitions that no message reaches are left out.
    """
    files = ServiceFiles.find(documents, contract)
    aside = contract.model.aside if contract.model else frozenset()
    definitions = Definitions(documents, aside)
    namespaces: dict[str, list[Definition]] = {}
    for definition in definitions.reached(files.references(), _reached(contract)):
        namespaces.setdefault(definition.name.namespace, []).append(definition)
    names = FileNames(contract.namespace, namespaces)
    written = {WSDL_NAME: wsdl_file(files, names, namespaces)}
    order = {namespace: number for number, namespace in enumerate(namespaces)}
    for namespace, held in namespaces.items():
        written[names.file(namespace)] = schema_file(namespace, held, names, order, definitions.holds_names)
    return written


def _reached(contract: ContractView) -> Iterator[tuple[SymbolKind, QName]]:
    """Yield what the contract has reached; no name states what wildcards and xs:anyType may contain."""
    if contract.model:
        yield from ((SymbolKind.ELEMENT, name) for name in contract.model.elements)
        yield from ((SymbolKind.TYPE, name) for name in contract.model.types if "/" not in name.name)
