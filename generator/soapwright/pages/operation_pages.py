"""The pages of operations: addresses, messages, templates and samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.contract.encoding import VERSIONS
from soapwright.contract.views import Message, Operation
from soapwright.pages.calling import calling_facts
from soapwright.pages.code_samples import CodeSamples, python_sample
from soapwright.pages.page import Address, FaultRow, HeaderRow, OperationPage, Sample
from soapwright.pages.tables import Tables
from soapwright.pages.versions import Versions
from soapwright.pages.volume import Volume
from soapwright.python.planned_client import ClientPlan
from soapwright.show import json_templates, soap_templates


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Makes the pages of one contract's operations; `samples` write Python, by naming style."""

    volume: Volume
    versions: Versions
    tables: Tables
    samples: dict[str, CodeSamples]

    def page(self, operation: Operation) -> OperationPage:
        """Return the page of an operation."""
        volume, tables = self.volume, self.tables
        client, _ = volume.python.methods[operation.key]
        rest = volume.subject.rest
        request = tables.request(operation)
        response = tables.response(operation.response) if operation.response else None
        shown = [request, *([response] if response else [])]
        families = {one.base: one for table in shown for one in tables.families(table)}
        return OperationPage(
            volume.operations[operation.key],
            operation.name,
            client.wire_name if len(volume.python.clients) > 1 else "",
            volume.words.operation(operation),
            volume.words.page(operation),
            tuple(self._facts(operation)),
            tuple(self._addresses(client, operation)),
            tuple(self._headers(operation.request, client)),
            tuple(rest.facts.http_headers.items()) if rest else (),
            request,
            response,
            tuple(self._headers(operation.response, client)) if operation.response else (),
            tuple(self._faults(operation)),
            tuple(self._templates(operation)),
            tuple(python_sample(style, one.call(operation)) for style, one in self.samples.items()),
            tuple(families.values()),
            self.versions.of_operation(volume, operation.key),
            self.versions.operation_steps(volume, operation.key),
        )

    def _facts(self, operation: Operation) -> Iterator[tuple[str, str]]:
        yield "SOAP action", operation.soap_action or "none"
        if operation.style.value != "document":
            yield "Style", operation.style.value
        if operation.encoding:
            yield "Encoding", f"SOAP {VERSIONS.get(operation.encoding, operation.encoding)} encoding"
        for role, message in (("Request", operation.request), ("Response", operation.response)):
            if message and message.element:
                yield f"{role} element", message.element.name
                yield f"Namespace of the {role.lower()}", message.element.namespace or "none"
        if operation.response is None:
            yield "Response", "none: the operation is one-way"
        _, method = self.volume.python.methods[operation.key]
        yield "Method", method.ident
        yield from calling_facts(self.volume.calls, operation, method.ident)

    def _addresses(self, client: ClientPlan, operation: Operation) -> Iterator[Address]:
        rest = self.volume.subject.rest
        route = rest.routes.get(operation.key) if rest else None
        if rest and route:
            for environment, url in rest.facts.endpoints.items():
                yield Address(environment, "REST", route.verb, url.rstrip("/") + route.path)
        yield from soap_addresses(client)

    def _headers(self, message: Message, client: ClientPlan) -> Iterator[HeaderRow]:
        subject = self.volume.subject
        fields = {one.wire_name: one.ident for one in client.credentials}
        spelled = subject.rest.facts.headers if subject.rest else {}
        for header in message.headers:
            if header.name in subject.service.hidden_headers:
                continue
            http = spelled.get(header.name, "").replace("{}", "…")
            yield HeaderRow(self.tables.header(header), fields.get(header.name, ""), http)

    def _faults(self, operation: Operation) -> Iterator[FaultRow]:
        names = self.volume.python.names
        for fault in operation.faults:
            exception = names.classes[fault.type] if fault.type in names.faults else ""
            yield FaultRow(fault.name, self.tables.type(fault.type), exception)

    def _templates(self, operation: Operation) -> Iterator[Sample]:
        contract, subject = self.volume.contract, self.volume.subject
        hidden, shown = subject.service.hidden_headers, subject.config.shown_headers
        request = soap_templates.request_template(contract, operation, hidden, shown)
        yield Sample("request-soap", "Request SOAP", "XML", request)
        if operation.response:
            yield Sample(
                "response-soap", "Response SOAP", "XML", soap_templates.response_template(contract, operation)
            )
        if subject.rest:
            text = json_templates.request_template(contract, operation, subject.rest)
            yield Sample("request-json", "Request JSON", "JSON", text)
            if operation.response:
                text = json_templates.response_template(contract, operation, subject.rest)
                yield Sample("response-json", "Response JSON", "JSON", text)


def soap_addresses(client: ClientPlan, *, named: bool = False) -> Iterator[Address]:
    """Yield a client's addresses over SOAP, for every port and environment.

    Ports are `named` if there are several.
    """
    for port in client.ports:
        name = port.name if named or len(client.ports) > 1 else ""
        for environment, url in port.endpoints:
            yield Address(environment, f"SOAP {port.soap_version}", "POST", url or "no address", name)
