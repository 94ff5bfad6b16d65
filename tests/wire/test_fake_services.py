"""For every operation, a fake service reads what was sent, and its answer is read as it was."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import settings

from soapwright.contract.views import Operation

from .clients import Package, package, services
from .values import Values

# The largest of all takes as long as the others together: HYPOTHESIS_PROFILE=long takes them all.
SOME = (
    "depot/v1/everything",
    "depot/v1/headers",
    "msads/v12/customer_management",
    "msads/v13/customer_billing",
    "msads/v13/bulk",
)
LONG = settings.get_current_profile_name() == "long"


@pytest.mark.parametrize("name", list(services()) if LONG else SOME)
def test_every_request_and_response_arrives_complete(name: str) -> None:
    found = package(name)
    testing = import_module(f"{found.root.__name__}.testing")
    operations = import_module(f"{found.plan.dotted}.operations")
    client = getattr(import_module(found.plan.dotted), found.plan.clients[0].ident)
    for protocol in ("soap", "rest") if operations.SERVICE.rest else ("soap",):
        fake = testing.FakeService(client)
        service = fake.client(found.credentials(), protocol=protocol)
        for operation in found.contract.operations:
            facts = getattr(operations, found.method(operation).constant)
            response = _response(found, operation, facts.response)
            request = found.python(Values(found.contract, 1).full(operation.request))
            if protocol == "rest":
                without_kinds(request)
                without_kinds(response)
            fake.reply(facts, response)
            method = found.method(operation)
            given = {one.ident: getattr(request, one.field) for one in method.parameters}
            answered = getattr(service, method.ident)(**given)
            (received,) = fake.received(facts)
            if protocol == "rest":
                without_kinds(answered)
                without_kinds(received)
            assert answered == response
            assert received == request
            given = found.credentials()
            sent = {header.attribute: getattr(given, header.attribute) for header in facts.headers}
            assert fake.calls[-1].headers == sent


def _response(found: Package, operation: Operation, cls: str | None) -> Any:
    if operation.response is None or cls is None:
        return None
    made = found.python(Values(found.contract, 1).full(operation.response))
    fields = getattr(found.types, cls).__wire__.fields
    for header in operation.response.headers:
        (ident,) = [one for one, wire in fields.items() if wire.name == header.name]
        sample = Values(found.contract, 1).sample(header.type)
        setattr(made, ident, found.python(sample) if sample else None)
    return made


def without_kinds(value: object) -> None:
    """Clear discriminator fields, because made-up values would contradict the class of the struct."""
    for struct in _structs(value):
        for ident, wire in _fields(struct):
            if wire.name == "Type":
                setattr(struct, ident, None)


def _structs(value: object) -> Iterator[Any]:
    if isinstance(value, list):
        for one in value:
            yield from _structs(one)
    elif isinstance(value, dict):
        yield from _structs(list(value.values()))
    elif hasattr(value, "__wire__"):
        yield value
        for ident, _ in _fields(value):
            yield from _structs(getattr(value, ident))


def _fields(struct: Any) -> Iterator[tuple[str, Any]]:
    levels: tuple[Any, ...] = type(struct).__mro__
    for level in levels:
        if "__wire__" in vars(level):
            yield from level.__wire__.fields.items()
