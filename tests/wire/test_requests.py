"""What a call sends: for every operation, what the contract says, what the template shows, what XSD accepts."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from soapwright.base.qname import QName
from soapwright.show.soap_templates import request_template

from .clients import contract, services
from .targets import Target, answer_to, operations_where
from .templates import Comparison, nil_markers, nil_paths
from .values import EVERYWHERE, Seen, Values
from .xml_trees import ENVELOPE, TreeWriter, body_of, headers_of, lines

each_operation = operations_where(lambda service, operation: True)

# How many operations these contracts have, so that a lost one is noticed; further services come on top.
COUNTS = {
    "msads/v13/ad_insight": 34,
    "msads/v13/bulk": 6,
    "msads/v13/campaign_management": 195,
    "msads/v13/customer_billing": 16,
    "msads/v13/customer_management": 39,
    "msads/v13/reporting": 2,
    "msads/v12/campaign_management": 104,
    "msads/v12/customer_billing": 7,
    "msads/v12/customer_management": 34,
}


def test_every_operation_is_covered() -> None:
    found = {name: len(contract(name).operations) for name in services()}
    assert {name: found[name] for name in COUNTS} == COUNTS
    # Of which these are the ones of Customer Management and Customer Billing.
    assert sum(number for name, number in COUNTS.items() if "/v13/customer" in name) == 55
    assert sum(number for name, number in COUNTS.items() if "/v12/customer" in name) == 41


def template(target: Target) -> etree._Element:
    hidden = target.package.service.hidden_headers
    return etree.fromstring(request_template(target.contract, target.operation, hidden).encode())


@each_operation
def test_a_request_has_the_elements_of_its_template(target: Target) -> None:
    (documented,) = template(target).iterfind(f"{{{ENVELOPE}}}Body/*")
    comparison = Comparison()
    for turn in range(Values(target.contract).turns(target.operation.request)):
        answer = answer_to(target)
        values = Values(target.contract, turn)
        target.package.call(target.operation, values.full(target.operation.request), answer)
        comparison.compare(documented, body_of(answer.sent[0].content))
    assert not comparison.differences
    assert comparison.sections == comparison.all_sections


@each_operation
def test_a_request_follows_the_contract(target: Target) -> None:
    for turn in range(Values(target.contract).turns(target.operation.request)):
        record = Values(target.contract, turn).full(target.operation.request)
        answer = answer_to(target)
        target.package.call(target.operation, record, answer)
        sent = body_of(answer.sent[0].content)
        expected = TreeWriter(target.contract).message(target.operation.request.element, record)
        assert lines(sent) == lines(expected)
        target.package.schema.assertValid(sent)


@each_operation
def test_unset_fields_are_not_sent(target: Target) -> None:
    record = Values(target.contract).least(target.operation.request)
    answer = answer_to(target)
    target.package.call(target.operation, record, answer)
    sent = body_of(answer.sent[0].content)
    assert lines(sent) == lines(TreeWriter(target.contract).message(target.operation.request.element, record))
    target.package.schema.assertValid(sent)


@each_operation
def test_header_parts_are_those_of_the_template(target: Target) -> None:
    answer = answer_to(target)
    target.package.call(target.operation, Values(target.contract).least(target.operation.request), answer)
    documented = [part.tag for part in template(target).iterfind(f"{{{ENVELOPE}}}Header/*")]
    sent = headers_of(answer.sent[0].content)
    assert [part.tag for part in sent] == documented
    hidden = target.package.service.hidden_headers
    given = target.package.header_samples
    expected = [
        TreeWriter(target.contract).value(QName(one.namespace, one.name), given[one.name], one.type)
        for one in target.operation.request.headers
        if one.name not in hidden
    ]
    assert [lines(part) for part in sent] == [lines(part) for part in expected]
    for part in sent:
        target.package.schema.assertValid(part)


@each_operation
def test_http_headers_name_the_operation(target: Target) -> None:
    answer = answer_to(target)
    target.package.call(target.operation, Values(target.contract).least(target.operation.request), answer)
    (sent,) = answer.sent
    assert sent.method == "POST"
    assert str(sent.url) == "https://service.test/soap"
    assert sent.headers["SOAPAction"] == f'"{target.operation.soap_action}"'
    assert sent.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert sent.content.startswith(b'<?xml version="1.0" encoding="utf-8"?>')


@pytest.fixture
def seen() -> Seen:
    """What the operations of a service have in common is sent as nil once, and compared with each template."""
    return Seen(everywhere=True)


@each_operation
def test_nil_is_sent_only_where_the_template_allows_it(target: Target, seen: Seen) -> None:
    (documented,) = template(target).iterfind(f"{{{ENVELOPE}}}Body/*")
    nillable = nil_markers(documented)
    writer = TreeWriter(target.contract)
    sent_as_nil: set[tuple[str, ...]] = set()
    # The template shows for every place whether it may be nil.
    request, ident = target.operation.request, target.package.ident
    for lone in Values(target.contract).nils(request, ident, seen):
        answer = answer_to(target)
        if lone.nillable:
            expected = writer.message(target.operation.request.element, lone.record)
            sent_as_nil |= nil_paths(expected)
            if lone.again and not EVERYWHERE:
                continue
            target.package.call(target.operation, lone.record, answer)
            sent = body_of(answer.sent[0].content)
            assert lines(sent) == lines(expected)
            target.package.schema.assertValid(sent)
        else:
            with pytest.raises(target.package.root.EncodeError) as error:
                target.package.call(target.operation, lone.record, answer)
            assert tuple(map(_plain, error.value.path)) == lone.path
            assert not answer.sent
    assert not nillable - sent_as_nil, "the template marks these as nillable, but no request had nil there"


def _plain(part: str) -> str:
    """Return a step of an error's path with the text of an enum's member alone, as samples have it."""
    return re.sub(r"^\[<.*'(.*)'>\]$", r"[\1]", part)
