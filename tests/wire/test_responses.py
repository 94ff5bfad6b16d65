"""What a call returns: for every operation, everything that the service sent, however it chose to write it."""

from __future__ import annotations

from typing import Any

from clients import Answer, package
from lxml import etree
from samples import Leaf, Record, newer
from values import Values
from xml_trees import TreeWriter, body_of, envelope, lines

from cases import Case, cases
from soapwright.contract.views import Message

case = cases(lambda service, operation: operation.response is not None)


def response_of(case: Case) -> Message:
    assert case.operation.response
    return case.operation.response


def header_parts(case: Case, values: Values) -> tuple[list[etree._Element], dict[str, Any]]:
    """Return the header parts that come with a response, and their values by wire name."""
    parts, expected = [], {}
    for header in response_of(case).headers:
        leaf = values.sample(header.type)
        assert isinstance(leaf, Leaf)
        part = etree.Element(f"{{{header.namespace}}}{header.name}")
        part.text = leaf.text
        parts.append(part)
        expected[header.name] = leaf.value
    return parts, expected


def test_a_response_is_read_without_loss(case: Case) -> None:
    message = response_of(case)
    for turn in range(Values(case.contract).turns(message)):
        values = Values(case.contract, turn, precise=True)
        record = values.full(message)
        ornate = TreeWriter(case.contract, ornate=True).message(message.element, record)
        parts, headers = header_parts(case, values)
        request = Values(case.contract).least(case.operation.request)

        response = case.package.call(case.operation, request, Answer(envelope([ornate], parts)))

        for name, value in case.package.fields(record).items():
            assert getattr(response, name) == value, name
        idents = [field.ident for field in case.package.planned(record.struct).fields]
        received = [getattr(response, ident) for ident in idents[len(idents) - len(headers) :]]
        assert received == list(headers.values())


def test_a_response_written_back_is_what_was_received(case: Case) -> None:
    message = response_of(case)
    for turn in range(Values(case.contract).turns(message)):
        record = Values(case.contract, turn, precise=True).full(message)
        plain = TreeWriter(case.contract).message(message.element, record)
        ornate = TreeWriter(case.contract, ornate=True).message(message.element, record)
        request = Values(case.contract).least(case.operation.request)
        response = case.package.call(case.operation, request, Answer(envelope([ornate])))

        written, again = case.package.echo(case.operation, response)

        assert lines(body_of(written)) == lines(plain)
        assert again == response
        case.package.schema.assertValid(body_of(written))


def test_a_response_may_hold_nothing(case: Case) -> None:
    message = response_of(case)
    least = Values(case.contract).least(message)
    element = TreeWriter(case.contract).message(message.element, least)
    case.package.schema.assertValid(element)
    request = Values(case.contract).least(case.operation.request)
    response = case.package.call(case.operation, request, Answer(envelope([element])))
    assert response == case.package.python(least)
    assert lines(body_of(case.package.echo(case.operation, response)[0])) == lines(element)


def test_a_service_may_leave_out_what_its_contract_asks_for(case: Case) -> None:
    message = response_of(case)
    empty = TreeWriter(case.contract).message(message.element, Record(record_struct(case, message), ()))
    request = Values(case.contract).least(case.operation.request)
    response = case.package.call(case.operation, request, Answer(envelope([empty])))
    idents = [field.ident for field in case.package.planned(record_struct(case, message)).fields]
    assert {ident: getattr(response, ident) for ident in idents} == dict.fromkeys(idents)


def record_struct(case: Case, message: Message) -> Any:
    found = case.contract.struct(message.type)
    assert found
    return found


def test_nil_reads_as_none(case: Case) -> None:
    message = response_of(case)
    writer = TreeWriter(case.contract)
    request = Values(case.contract).least(case.operation.request)
    for lone in Values(case.contract).nils(message, case.package.ident):
        if lone.nillable:
            element = writer.message(message.element, lone.record)
            response = case.package.call(case.operation, request, Answer(envelope([element])))
            assert response == case.package.python(lone.record)


def test_enum_values_of_a_newer_revision_stay_as_they_are(case: Case) -> None:
    message = response_of(case)
    record = newer(Values(case.contract).full(message))
    assert isinstance(record, Record)
    element = TreeWriter(case.contract).message(message.element, record)
    request = Values(case.contract).least(case.operation.request)
    response = case.package.call(case.operation, request, Answer(envelope([element])))
    assert response == case.package.python(record)
    assert lines(body_of(case.package.echo(case.operation, response)[0])) == lines(element)


def test_an_unknown_enum_value_is_a_value_like_any_other() -> None:
    status = package("msads/v13/customer_management").types.AccountLifeCycleStatus
    new = status("New")
    assert new == "New"
    assert isinstance(new, status)
    assert not new.known
    assert new not in list(status)
    assert status("Active") is status.ACTIVE
    assert status.ACTIVE.known
