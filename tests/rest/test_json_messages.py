"""For every operation, a call sends what the contract says, as JSON, and returns what was sent."""

from __future__ import annotations

import pytest

from soapwright.contract.views import Message
from tests.wire.samples import Record
from tests.wire.values import Seen, Values

from .json_trees import Ornate, Trees, read, text, typed, with_nothing, without
from .rest_clients import Service, Wire, each_operation, names, service

# How many operations these contracts have, so that a lost one is noticed; further services come on top.
COUNTS = {
    "msads/v13/ad_insight": 34,
    "msads/v13/bulk": 6,
    "msads/v13/campaign_management": 195,
    "msads/v13/customer_billing": 16,
    "msads/v13/customer_management": 39,
    "msads/v13/reporting": 2,
}
FORMS = range(4)


def test_every_operation_is_covered() -> None:
    found = {name: len(service(name).contract.operations) for name in names()}
    assert {name: found.get(name) for name in COUNTS} == COUNTS


def full(found: Service, message: Message, turn: int, precise: bool = False) -> Record:
    """Return a message with every field set, its derived types named as the service names them."""
    return typed(Values(found.contract, turn, precise).full(message), found.contract, found.rest)


def assert_sent(found: Service, operation: str, record: Record) -> None:
    """Check what is sent when an operation is called with a record's fields, and nothing but those."""
    wire = Wire()
    found.call(operation, wire, **found.package.arguments(found.operation(operation), record))
    (request,) = wire.sent
    assert read(request.content) == Trees(found.contract, found.rest).tree(record)


@each_operation
def test_a_request_follows_the_contract(name: str, operation: str) -> None:
    found = service(name)
    message = found.operation(operation).request
    for turn in range(Values(found.contract).turns(message)):
        record = full(found, message, turn)
        assert_sent(found, operation, record)
        # A derived type is named even where the caller did not say so in the field that holds the name.
        assert_sent(found, operation, without(record, found.rest.facts.discriminator))


@pytest.fixture
def seen() -> Seen:
    """What the operations of a service share, which is tried once."""
    return Seen()


@each_operation
def test_nil_is_null_and_unset_fields_are_not_sent(name: str, operation: str, seen: Seen) -> None:
    found = service(name)
    message = found.operation(operation).request
    assert_sent(found, operation, Values(found.contract).least(message))
    for lone in Values(found.contract).nils(message, found.package.ident, seen):
        if lone.nillable:
            assert_sent(found, operation, lone.record)


@each_operation
def test_a_response_is_read_without_loss(name: str, operation: str) -> None:
    found = service(name)
    declared = found.operation(operation)
    request = found.package.arguments(declared, Values(found.contract).least(declared.request))
    if declared.response is None:
        for status, content in ((202, b""), (204, b""), (200, b"{}"), (200, b"no JSON at all")):
            assert found.call(operation, Wire(content, status), **request) is None
        return
    for turn in range(max(Values(found.contract).turns(declared.response), len(FORMS))):
        record = with_nothing(full(found, declared.response, turn, precise=True))
        form = FORMS[turn % len(FORMS)]
        content = text(Ornate(found.contract, found.rest, form).tree(record)).encode()
        response = found.call(operation, Wire(content), **request)
        for ident, value in found.package.fields(record).items():
            assert getattr(response, ident) == value, ident


@each_operation
def test_fields_missing_in_a_response_are_none(name: str, operation: str) -> None:
    found = service(name)
    declared = found.operation(operation)
    if declared.response is None:
        return
    request = found.package.arguments(declared, Values(found.contract).least(declared.request))
    record = full(found, declared.response, 0)
    nulls = text(dict.fromkeys(inner.name for inner, _ in record.fields)).encode()
    for content in (b"{}", b' {"Unheard": []} ', nulls):
        response = found.call(operation, Wire(content), **request)
        idents = response.__dataclass_fields__
        assert {ident: getattr(response, ident) for ident in idents} == dict.fromkeys(idents)
