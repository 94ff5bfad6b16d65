"""The canonical form of schema files: what a contract says, one WSDL and one XSD a namespace.

The same contract gives the same bytes, whoever published it and in how many files; a new revision differs
only where the contract does. Types, fields, values and operations keep the order of their schema files.
"""

from __future__ import annotations

from collections.abc import Sequence

from soapwright.contract.model import Contract
from soapwright.read.documents import Document
from soapwright.schemas.definitions import Definition, Definitions
from soapwright.schemas.names import Names
from soapwright.schemas.wsdl import ServiceFiles, wsdl_file
from soapwright.schemas.xsd import schema_file

WSDL_NAME = "service.wsdl"


def canonical(documents: Sequence[Document], contract: Contract) -> dict[str, bytes]:
    """Return file name to content: `service.wsdl`, then the XSDs in the order of their namespaces.

    `contract` is what the documents resolve to; what it does not reach is left out. Raises InputError when
    a definition that the contract does not look into (a member of a union, say) is missing.
    """
    files = ServiceFiles.find(documents, contract)
    namespaces: dict[str, list[Definition]] = {}
    for definition in Definitions(documents).reached(files.references()):
        namespaces.setdefault(definition.name.namespace, []).append(definition)
    names = Names(contract.namespace, namespaces)
    written = {WSDL_NAME: wsdl_file(files, names, namespaces)}
    order = {namespace: number for number, namespace in enumerate(namespaces)}
    for namespace, definitions in namespaces.items():
        written[names.file(namespace)] = schema_file(namespace, definitions, names, order)
    return written
