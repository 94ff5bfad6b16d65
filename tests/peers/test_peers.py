"""Two other SOAP libraries, given the same WSDL and values, write the same body and read the same values."""

from __future__ import annotations

from pathlib import Path

from clients import Answer
from lxml import etree
from samples import Record, partly_nil
from values import Values
from xml_trees import TreeWriter, body_of, envelope, lines

from cases import Case, answer_to
from peers import as_zeep_reads, suds_of, zeep_of


def wsdl(case: Case) -> Path:
    source = case.package.service.schema
    return source if source.is_file() else source / "service.wsdl"


def sent(case: Case, record: Record) -> etree._Element:
    """Return the body that the generated client writes for a request."""
    answer = answer_to(case)
    case.package.call(case.operation, record, answer)
    return body_of(answer.sent[0].content)


def requests(case: Case) -> list[Record]:
    """Return the request with every field set, with nil in half of those that may be nil, and with least."""
    full = Values(case.contract).full(case.operation.request)
    partly = partly_nil(full)
    assert isinstance(partly, Record)
    return [full, partly, Values(case.contract).least(case.operation.request)]


def test_zeep_writes_the_same(case: Case) -> None:
    for record in requests(case):
        assert lines(sent(case, record)) == lines(zeep_of(wsdl(case)).body(case.operation.name, record))


def test_suds_writes_the_same(case: Case) -> None:
    for record in requests(case):
        assert lines(sent(case, record)) == lines(suds_of(wsdl(case)).body(case.operation.name, record))


def test_zeep_reads_the_same(case: Case) -> None:
    assert case.operation.response
    message = case.operation.response
    for record in (Values(case.contract).full(message), Values(case.contract).least(message)):
        content = envelope([TreeWriter(case.contract).message(message.element, record)])
        request = Values(case.contract).least(case.operation.request)
        ours = case.package.call(case.operation, request, Answer(content))
        assert ours == case.package.python(record)
        assert zeep_of(wsdl(case)).read(case.operation.name, content) == as_zeep_reads(record)
