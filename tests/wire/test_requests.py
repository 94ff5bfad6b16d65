"""What a call sends: for every operation, what the contract says, what the template shows, what XSD accepts."""

from __future__ import annotations

import re

import pytest
from clients import contract, services
from lxml import etree
from templates import Comparison, nil_markers, nil_paths
from values import Values
from xml_trees import ENVELOPE, TreeWriter, body_of, headers_of, lines

from cases import Case, answer_to
from soapwright.show.soap import request_template

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


def template(case: Case) -> etree._Element:
    hidden = case.package.service.hidden_headers
    return etree.fromstring(request_template(case.contract, case.operation, hidden).encode())


def test_a_request_has_the_elements_of_its_template(case: Case) -> None:
    (documented,) = template(case).iterfind(f"{{{ENVELOPE}}}Body/*")
    comparison = Comparison()
    for turn in range(Values(case.contract).turns(case.operation.request)):
        answer = answer_to(case)
        values = Values(case.contract, turn)
        case.package.call(case.operation, values.full(case.operation.request), answer)
        comparison.compare(documented, body_of(answer.sent[0].content))
    assert not comparison.differences
    assert comparison.sections == comparison.all_sections


def test_a_request_is_what_the_contract_says(case: Case) -> None:
    for turn in range(Values(case.contract).turns(case.operation.request)):
        record = Values(case.contract, turn).full(case.operation.request)
        answer = answer_to(case)
        case.package.call(case.operation, record, answer)
        sent = body_of(answer.sent[0].content)
        expected = TreeWriter(case.contract).message(case.operation.request.element, record)
        assert lines(sent) == lines(expected)
        case.package.schema.assertValid(sent)


def test_what_is_not_set_is_not_sent(case: Case) -> None:
    record = Values(case.contract).least(case.operation.request)
    answer = answer_to(case)
    case.package.call(case.operation, record, answer)
    sent = body_of(answer.sent[0].content)
    assert lines(sent) == lines(TreeWriter(case.contract).message(case.operation.request.element, record))
    case.package.schema.assertValid(sent)


def test_header_parts_are_those_of_the_template(case: Case) -> None:
    answer = answer_to(case)
    case.package.call(case.operation, Values(case.contract).least(case.operation.request), answer)
    documented = list(template(case).iterfind(f"{{{ENVELOPE}}}Header/*"))
    sent = headers_of(answer.sent[0].content)
    assert [part.tag for part in sent] == [part.tag for part in documented]
    credentials = {one.wire_name: one.ident for one in case.package.plan.credentials}
    given = case.package.credentials()
    expected = [str(getattr(given, credentials[etree.QName(part).localname])) for part in documented]
    assert [part.text for part in sent] == expected


def test_http_headers_name_the_operation(case: Case) -> None:
    answer = answer_to(case)
    case.package.call(case.operation, Values(case.contract).least(case.operation.request), answer)
    (sent,) = answer.sent
    assert sent.method == "POST"
    assert str(sent.url) == "https://service.test/soap"
    assert sent.headers["SOAPAction"] == f'"{case.operation.soap_action}"'
    assert sent.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert sent.content.startswith(b'<?xml version="1.0" encoding="utf-8"?>')


def test_nil_is_sent_where_the_template_allows_it_and_refused_elsewhere(case: Case) -> None:
    (documented,) = template(case).iterfind(f"{{{ENVELOPE}}}Body/*")
    nillable = nil_markers(documented)
    writer = TreeWriter(case.contract)
    sent_as_nil: set[tuple[str, ...]] = set()
    for lone in Values(case.contract).nils(case.operation.request, case.package.ident):
        answer = answer_to(case)
        if lone.nillable:
            case.package.call(case.operation, lone.record, answer)
            sent = body_of(answer.sent[0].content)
            expected = writer.message(case.operation.request.element, lone.record)
            assert lines(sent) == lines(expected)
            case.package.schema.assertValid(sent)
            sent_as_nil |= nil_paths(sent)
        else:
            with pytest.raises(case.package.root.EncodeError) as error:
                case.package.call(case.operation, lone.record, answer)
            assert tuple(map(_plain, error.value.path)) == lone.path
            assert not answer.sent
    assert not nillable - sent_as_nil, "the template marks these as nillable, but no request had nil there"


def _plain(part: str) -> str:
    """Return a step of an error's path with the text of an enum's member alone, as samples have it."""
    return re.sub(r"^\[<.*'(.*)'>\]$", r"[\1]", part)
