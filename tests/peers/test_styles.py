"""Bodies of each style that WSDL 1.1 has: zeep and suds write the same canonical XML, byte for byte, and zeep reads the same.

The contracts are those of tests/cases that have the style's name.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

import pytest
from lxml import etree

from soapwright.base.naming import Naming
from soapwright.base.qname import QName
from soapwright.config.load import load_config
from soapwright.contract.model import SoapStyle
from soapwright.contract.schema_views import Place, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.pipeline import build, load_contract
from soapwright.python.plan import ContractPlanner
from soapwright.python.planned import PlannedStruct
from soapwright.python.python_names import Names
from tests.importing import import_until_the_end
from tests.wire.clients import Answer, Package
from tests.wire.samples import Record
from tests.wire.values import Values
from tests.wire.xml_trees import ENVELOPE, TYPE, TreeWriter, envelope

from .peers import as_zeep_reads, suds_of, zeep_of

CASES = Path(__file__).parents[1] / "cases"
STYLES = ("rpc_literal", "document_parts", "typed_faults")

NOT_OF_SUDS = {
    "Move": "it takes the parts of headers for parts of the body",
    "Count": "it takes every part of a message for a part of the body",
}
NOT_OF_ZEEP = {
    "Count": "it takes every part of a message for a part of the body",
}
NOT_READ_BY_ZEEP = {
    "Sweep": "it gives None for a message without parts",
    "Ping": "it gives None for a message without parts",
}


@dataclass(frozen=True, repr=False)
class StylePackage(Package):
    """A client of a case; its structs are found by the names of their classes."""

    names: Names

    def planned(self, struct: Struct) -> PlannedStruct:
        """Return the planned class of a struct."""
        return self._by_ident[self.names.classes[struct.name]]

    @cached_property
    def _by_ident(self) -> dict[str, PlannedStruct]:
        plan = self.plan
        return {one.ident: one for one in (*plan.structs, *plan.faults, *plan.requests, *plan.responses)}


@cache
def package(case: str) -> StylePackage:
    """Return the client of a case, generated here and now."""
    config = load_config(CASES / case / "soapwright.toml")
    import_until_the_end(build(config).files)
    (service,) = config.services
    contract = load_contract(str(service.schema), service.service)[0]
    planner = ContractPlanner(contract, None, service, config, Naming(config.naming))
    return StylePackage(service, contract, planner.plan(""), planner.names)


def operations(wanted: Callable[[ContractView, Operation], bool]) -> pytest.MarkDecorator:
    """Return a parametrization over the chosen operations of the cases."""
    found = [
        pytest.param(case, operation, id=f"{case}.{operation.name}")
        for case in STYLES
        for operation in package(case).contract.operations
        if wanted(package(case).contract, operation)
    ]
    return pytest.mark.parametrize(("case", "operation"), found)


def plain(contract: ContractView, message: Message | None) -> bool:
    """Whether the samples know all that a message may hold; not choices of elements, nor values of any type."""
    struct = contract.struct(message.type) if message else None
    return struct is not None and all(
        inner.place is Place.ELEMENT and inner.type.name != "anyType" for inner in struct.fields
    )


def canonical(body: etree._Element) -> str:
    """Return the content of a body as canonical XML 2.0, with normalized prefixes."""
    copied = deepcopy(body)
    for node in copied.iter(etree.Element):
        if stated := node.get(TYPE):
            # A name too, which the canonical form leaves as it is.
            prefix, _, local = stated.rpartition(":")
            node.set(TYPE, f"{{{node.nsmap[prefix or None]}}}{local}")
    texts = (etree.tostring(child, encoding="unicode", with_tail=False) for child in copied)
    return "\n".join(canonicalize(text, rewrite_prefixes=True) for text in texts)


def body_in(content: bytes) -> etree._Element:
    """Return the body of an envelope."""
    found = etree.fromstring(content).find(f"{{{ENVELOPE}}}Body")
    assert found is not None
    return found


def requests(case: str, operation: Operation) -> list[tuple[Record, str]]:
    """Return an operation's requests, each with the canonical body that the generated client writes for it."""
    made = []
    one = package(case)
    for record in (
        Values(one.contract).full(operation.request),
        Values(one.contract).least(operation.request),
    ):
        answer = Answer(b"", 202)
        try:
            one.call(operation, record, answer)
        except one.root.DecodeError:
            assert operation.response is not None
        made.append((record, canonical(body_in(answer.sent[0].content))))
    return made


def wsdl(case: str) -> Path:
    """Return the WSDL of a case."""
    return CASES / case / "service.wsdl"


@operations(lambda contract, one: plain(contract, one.request) and one.name not in NOT_OF_ZEEP)
def test_zeep_writes_the_same(case: str, operation: Operation) -> None:
    for record, written in requests(case, operation):
        rpc = operation.style is SoapStyle.RPC
        assert written == canonical(zeep_of(wsdl(case)).whole_body(operation.name, record, in_wrapper=rpc))


@operations(lambda contract, one: plain(contract, one.request) and one.name not in NOT_OF_SUDS)
def test_suds_writes_the_same(case: str, operation: Operation) -> None:
    for record, written in requests(case, operation):
        assert written == canonical(suds_of(wsdl(case)).whole_body(operation.name, record))


@operations(
    lambda contract, one: (
        plain(contract, one.request) and plain(contract, one.response) and one.name not in NOT_READ_BY_ZEEP
    )
)
def test_zeep_reads_the_same(case: str, operation: Operation) -> None:
    message, one = operation.response, package(case)
    assert message is not None
    request = Values(one.contract).least(operation.request)
    for record in (Values(one.contract).full(message), Values(one.contract).least(message)):
        content = answer_with(one.contract, message, record)
        assert one.call(operation, request, Answer(content)) == one.python(record)
        parts = {inner.word or inner.name: as_zeep_reads(sample) for inner, sample in record.fields}
        expected = parts if len(parts) > 1 else next(iter(parts.values()))
        assert present(zeep_of(wsdl(case)).read_parts(operation.name, content)) == present(expected)


def present(read: Any) -> Any:
    """Return what was read without what is not there: zeep says so in one of two ways."""
    if not isinstance(read, dict):
        return read
    return {name: value for name, value in read.items() if value is not None and value != []}


def answer_with(contract: ContractView, message: Message, record: Record) -> bytes:
    """Return the envelope of a response, as a service writes it."""
    writer = TreeWriter(contract)
    parts = writer.message(message.element or QName("", "parts"), record)
    return envelope([parts] if message.element else parts)
