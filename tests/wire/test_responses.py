"""What a call returns: for every operation, everything that the service sent, however it chose to write it."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from soapwright.base.qname import QName
from soapwright.contract.views import Message

from .clients import Answer, package
from .samples import Record, newer
from .targets import Target, operations_where
from .values import Seen, Values
from .xml_trees import TreeWriter, body_of, envelope, lines

each_operation = operations_where(lambda service, operation: operation.response is not None)


def response_of(target: Target) -> Message:
    assert target.operation.response
    return target.operation.response


def header_parts(target: Target, values: Values) -> tuple[list[etree._Element], dict[str, Any]]:
    """Return the header parts that come with a response, and their values by wire name."""
    parts, expected = [], {}
    for header in response_of(target).headers:
        sample = values.sample(header.type)
        assert sample
        name = QName(header.namespace, header.name)
        parts.append(TreeWriter(target.contract).value(name, sample, header.type))
        expected[header.name] = target.package.python(sample)
    return parts, expected


@each_operation
def test_a_response_is_read_without_loss(target: Target) -> None:
    message = response_of(target)
    for turn in range(Values(target.contract).turns(message)):
        values = Values(target.contract, turn, precise=True)
        record = values.full(message)
        ornate = TreeWriter(target.contract, ornate=True).message(message.element, record)
        parts, headers = header_parts(target, values)
        request = Values(target.contract).least(target.operation.request)

        response = target.package.call(target.operation, request, Answer(envelope([ornate], parts)))

        for name, value in target.package.fields(record).items():
            assert getattr(response, name) == value, name
        idents = [field.ident for field in target.package.planned(record.struct).fields]
        received = [getattr(response, ident) for ident in idents[len(idents) - len(headers) :]]
        assert received == list(headers.values())


@each_operation
def test_a_response_is_written_back_unchanged(target: Target) -> None:
    message = response_of(target)
    for turn in range(Values(target.contract).turns(message)):
        record = Values(target.contract, turn, precise=True).full(message)
        plain = TreeWriter(target.contract).message(message.element, record)
        ornate = TreeWriter(target.contract, ornate=True).message(message.element, record)
        request = Values(target.contract).least(target.operation.request)
        response = target.package.call(target.operation, request, Answer(envelope([ornate])))

        written, again = target.package.echo(target.operation, response)

        assert lines(body_of(written)) == lines(plain)
        assert again == response
        target.package.schema.assertValid(body_of(written))


@each_operation
def test_a_response_may_be_empty(target: Target) -> None:
    message = response_of(target)
    least = Values(target.contract).least(message)
    element = TreeWriter(target.contract).message(message.element, least)
    target.package.schema.assertValid(element)
    request = Values(target.contract).least(target.operation.request)
    response = target.package.call(target.operation, request, Answer(envelope([element])))
    assert response == target.package.python(least)
    assert lines(body_of(target.package.echo(target.operation, response)[0])) == lines(element)


@each_operation
def test_a_service_may_leave_out_required_elements(target: Target) -> None:
    message = response_of(target)
    empty = TreeWriter(target.contract).message(message.element, Record(record_struct(target, message), ()))
    request = Values(target.contract).least(target.operation.request)
    response = target.package.call(target.operation, request, Answer(envelope([empty])))
    idents = [field.ident for field in target.package.planned(record_struct(target, message)).fields]
    assert {ident: getattr(response, ident) for ident in idents} == dict.fromkeys(idents)


def record_struct(target: Target, message: Message) -> Any:
    found = target.contract.struct(message.type)
    assert found
    return found


@pytest.fixture
def seen() -> Seen:
    """What the operations of a service have in common is tried once."""
    return Seen()


@each_operation
def test_nil_reads_as_none(target: Target, seen: Seen) -> None:
    message = response_of(target)
    writer = TreeWriter(target.contract)
    request = Values(target.contract).least(target.operation.request)
    for lone in Values(target.contract).nils(message, target.package.ident, seen):
        if lone.nillable:
            element = writer.message(message.element, lone.record)
            response = target.package.call(target.operation, request, Answer(envelope([element])))
            assert response == target.package.python(lone.record)


@each_operation
def test_enum_values_of_a_newer_revision_are_kept(target: Target) -> None:
    message = response_of(target)
    record = newer(Values(target.contract).full(message))
    assert isinstance(record, Record)
    element = TreeWriter(target.contract).message(message.element, record)
    request = Values(target.contract).least(target.operation.request)
    response = target.package.call(target.operation, request, Answer(envelope([element])))
    assert response == target.package.python(record)
    assert lines(body_of(target.package.echo(target.operation, response)[0])) == lines(element)


def test_an_unknown_enum_value_can_be_sent() -> None:
    status = package("msads/v13/customer_management").types.AccountLifeCycleStatus
    new = status("New")
    assert new == "New"
    assert isinstance(new, status)
    assert not new.known
    assert new not in list(status)
    assert status("Active") is status.ACTIVE
    assert status.ACTIVE.known
