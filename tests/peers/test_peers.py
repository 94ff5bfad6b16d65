"""Two other SOAP libraries, given the same WSDL and values, write the same body and read the same values."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from tests.wire.clients import EVERYTHING, Answer, services
from tests.wire.samples import Record, partly_nil
from tests.wire.targets import Target, answer_to, operations_where
from tests.wire.values import Values
from tests.wire.xml_trees import TreeWriter, body_of, envelope, lines

from .peers import as_zeep_reads, suds_of, zeep_of

# The contract that is made up for the tests is ours alone to judge: a parameter called self, as it has one, is not one
# that zeep or suds can be given.
each_operation = operations_where(lambda service, operation: services()[service][0].file != EVERYTHING)


def wsdl(target: Target) -> Path:
    source = target.package.service.schema
    return source if source.is_file() else source / "service.wsdl"


def sent(target: Target, record: Record) -> etree._Element:
    """Return the body that the generated client writes for a request."""
    answer = answer_to(target)
    target.package.call(target.operation, record, answer)
    return body_of(answer.sent[0].content)


def requests(target: Target) -> list[Record]:
    """Return the request with every field set, with nil in half of those that may be nil, and with least."""
    full = Values(target.contract).full(target.operation.request)
    partly = partly_nil(full)
    assert isinstance(partly, Record)
    return [full, partly, Values(target.contract).least(target.operation.request)]


@each_operation
def test_zeep_writes_the_same(target: Target) -> None:
    for record in requests(target):
        assert lines(sent(target, record)) == lines(zeep_of(wsdl(target)).body(target.operation.name, record))


@each_operation
def test_suds_writes_the_same(target: Target) -> None:
    for record in requests(target):
        assert lines(sent(target, record)) == lines(suds_of(wsdl(target)).body(target.operation.name, record))


@each_operation
def test_zeep_reads_the_same(target: Target) -> None:
    assert target.operation.response
    message = target.operation.response
    for record in (Values(target.contract).full(message), Values(target.contract).least(message)):
        content = envelope([TreeWriter(target.contract).message(message.element, record)])
        request = Values(target.contract).least(target.operation.request)
        ours = target.package.call(target.operation, request, Answer(content))
        assert ours == target.package.python(record)
        assert zeep_of(wsdl(target)).read(target.operation.name, content) == as_zeep_reads(record)
