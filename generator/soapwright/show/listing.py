"""A summary of a WSDL: services, ports, operations with their messages, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from soapwright.base.number_words import counted
from soapwright.contract.model import Endpoint, Header, LeftOut
from soapwright.contract.ports import NoSoapError
from soapwright.contract.schema_views import Field, Place, Struct
from soapwright.contract.views import ContractView, Message, Operation, PortType
from soapwright.docs.apply_docs import UNDOCUMENTED, Docs, elements
from soapwright.docs.fact_sentences import sentences

FORMAT = 1
"""The version of the format of `listed`; it grows when programs that read it might have to change."""


def listed(contract: ContractView, docs: Docs = UNDOCUMENTED) -> dict[str, Any]:
    """Return the summary of a contract as JSON values."""
    return {
        "format": FORMAT,
        "name": contract.name,
        "namespace": contract.namespace,
        "services": [service.name for service in contract.model.services] if contract.model else [],
        "clients": [_client(contract, docs, one) for one in contract.port_types],
        "left_out": _left_out(contract.model.left_out if contract.model else ()),
    }


def text(contract: ContractView, docs: Docs = UNDOCUMENTED) -> Iterator[str]:
    """Yield the lines of a contract's summary."""
    found = listed(contract, docs)
    yield from _heading(found)
    for client in found["clients"]:
        yield ""
        yield f"{client['name']}: {counted(len(client['operations']), 'operation')}"
        for port in client["ports"]:
            yield f"  port {port['name']}: SOAP {port['soap']}, {port['url'] or 'no address'}"
        for operation in client["operations"]:
            yield ""
            yield from (f"  {line}" for line in _operation_lines(operation))
        if client["left_out"]:
            yield ""
            yield from (f"  {line}" for line in _left_out_lines("operation", client["left_out"]))
    if found["left_out"]:
        yield ""
        yield from _left_out_lines("port", found["left_out"])


def listed_without(error: NoSoapError) -> dict[str, Any]:
    """Return the summary of a contract that has no port with a SOAP binding."""
    return {
        "format": FORMAT,
        "name": error.services[0],
        "namespace": error.namespace,
        "services": list(error.services),
        "clients": [],
        "left_out": _left_out(error.left_out),
    }


def text_without(error: NoSoapError) -> Iterator[str]:
    """Yield the lines of the summary of a contract that has no port with a SOAP binding."""
    yield from _heading(listed_without(error))
    yield ""
    yield from _left_out_lines("port", listed_without(error)["left_out"])
    for problem in error.problems:
        yield f"  {problem.hint}"


def _heading(found: dict[str, Any]) -> Iterator[str]:
    services = found["services"]
    yield f"{'services' if len(services) > 1 else 'service'} {', '.join(services)}"
    yield f"namespace {found['namespace'] or 'none'}"


def _client(contract: ContractView, docs: Docs, port_type: PortType) -> dict[str, Any]:
    return {
        "name": port_type.name,
        "doc": port_type.doc,
        "ports": [_port(one) for one in port_type.endpoints],
        "operations": [_operation(contract, docs, one) for one in port_type.operations],
        "left_out": _left_out(port_type.left_out),
    }


def _port(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "name": endpoint.name,
        "url": endpoint.url,
        "soap": endpoint.soap_version,
        "actions": dict(endpoint.actions),
    }


def _operation(contract: ContractView, docs: Docs, operation: Operation) -> dict[str, Any]:
    known = {
        name: said
        for name in elements(contract, operation.request)
        if (said := list(sentences(docs.element(operation, name), docs.as_of)))
    }
    return {
        "name": operation.name,
        "doc": operation.doc,
        "facts": list(sentences(docs.operation(operation), docs.as_of)),
        "facts_of_input": known,
        "reference": docs.page(operation),
        "action": operation.soap_action,
        "style": operation.style.value,
        "encoding": operation.encoding,
        "input": _message(contract, operation.request),
        "output": _message(contract, operation.response) if operation.response else None,
        "faults": [
            {"name": fault.name, "element": str(fault.element), "type": str(fault.type)}
            for fault in operation.faults
        ],
    }


def _message(contract: ContractView, message: Message) -> dict[str, Any]:
    struct = contract.struct(message.type)
    fields = contract.fields(struct) if isinstance(struct, Struct) else ()
    return {
        "element": str(message.element) if message.element else None,
        "type": str(message.type),
        "fields": [_field(one) for one in fields if one.place is not Place.TEXTS],
        "headers": [_header(one) for one in message.headers],
        "attachments": [
            {"name": one.name, "content_types": list(one.content_types)} for one in message.attached
        ],
    }


def _field(inner: Field) -> dict[str, Any]:
    return {
        "name": inner.name or inner.word,
        "type": str(inner.type),
        "min": inner.min_occurs,
        "max": inner.max_occurs,
        "nillable": inner.nillable,
        "kind": inner.place.value,
    }


def _header(header: Header) -> dict[str, Any]:
    return {"name": header.name, "namespace": header.namespace, "type": str(header.type)}


def _left_out(found: Iterable[LeftOut]) -> list[dict[str, str]]:
    return [{"name": one.name, "why": one.why} for one in found]


def _operation_lines(operation: dict[str, Any]) -> Iterator[str]:
    yield operation["name"]
    style = f"{operation['style']}, {'encoded' if operation['encoding'] else 'literal'}"
    yield f"  action  {operation['action'] or 'none'} ({style})"
    yield f"  input   {_spelled(operation['input'])}"
    output = operation["output"]
    yield f"  output  {_spelled(output) if output else 'none: it is one-way'}"
    for word, message in (("input", operation["input"]), ("output", output)):
        if message and message["headers"]:
            yield f"  headers of the {word}: {', '.join(one['name'] for one in message['headers'])}"
        if message and message["attachments"]:
            yield f"  attachments of the {word}: {', '.join(one['name'] for one in message['attachments'])}"
    if operation["faults"]:
        yield f"  faults  {', '.join(one['name'] for one in operation['faults'])}"
    if operation["facts"]:
        yield f"  known   {' '.join(operation['facts'])}"
    for name, said in operation["facts_of_input"].items():
        yield f"  known of {name}: {' '.join(said)}"
    if operation["reference"]:
        yield f"  page    {operation['reference']}"


def _spelled(message: dict[str, Any]) -> str:
    """Return a message like the signature of a function.

    A message without fields, with its element's type.
    """
    fields = ", ".join(
        f"{one['name']}: {_local(one['type'])}{_often(one['min'], one['max'])}" for one in message["fields"]
    )
    element = _local(message["element"] or "")
    if element and not fields and _local(message["type"]) != element:
        return f"{element}: {_local(message['type'])}"
    return f"{element}({fields})"


def _often(least: int, most: int | None) -> str:
    if most is None or most > 1:
        return "*" if least == 0 else "+"
    return "?" if least == 0 else ""


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition("/")[2]


def _left_out_lines(kind: str, found: list[dict[str, str]]) -> Iterator[str]:
    yield f"left out: {counted(len(found), kind)}"
    yield from (f"  {one['name']}: {one['why']}" for one in found)
