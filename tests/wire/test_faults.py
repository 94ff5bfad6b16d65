"""For every declared fault of every operation, a call raises the contract's exception with all its content."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest
from lxml import etree

from soapwright.contract.model import Fault

from .clients import Answer, Package
from .samples import Choice, Items, Leaf, Record, Sample
from .targets import Target, operations_where
from .values import Values
from .xml_trees import ENVELOPE, TreeWriter, envelope

each_operation = operations_where(lambda service, operation: True)

STATUS = 500
TRACKING = "from-the-header-0001"


def fault_element(detail: etree._Element | None) -> etree._Element:
    """Return a SOAP 1.1 fault."""
    fault = etree.Element(f"{{{ENVELOPE}}}Fault", nsmap={"soap": ENVELOPE})
    etree.SubElement(fault, "faultcode").text = "soap:Server"
    string = etree.SubElement(fault, "faultstring")
    string.set("{http://www.w3.org/XML/1998/namespace}lang", "en-US")
    string.text = "Invalid client data. Check the SOAP fault details & more."
    if detail is not None:
        etree.SubElement(fault, "detail").append(detail)
    return fault


def tracking_part(target: Target) -> list[etree._Element]:
    part = etree.Element(f"{{{target.contract.namespace}}}{target.package.plan.clients[0].tracking_header}")
    part.text = TRACKING
    return [part]


def raised(target: Target, detail: etree._Element | None, status: int = STATUS) -> Any:
    """Return the exception of a call when the service returns a fault."""
    content = envelope([fault_element(detail)], tracking_part(target))
    request = Values(target.contract).least(target.operation.request)
    with pytest.raises(target.package.root.Fault) as error:
        target.package.call(target.operation, request, Answer(content, status))
    return error.value


def records(target: Target, fault: Fault) -> Iterator[Record]:
    """Yield the fault's detail with every field set: as the declared type, and as each derived from it."""
    struct = target.contract.struct(fault.type)
    assert struct
    for turn in range(len(Values(target.contract).concrete(struct))):
        sample = Values(target.contract, turn).sample(fault.type)
        assert isinstance(sample, Record)
        yield sample


def first(record: Record, name: str) -> str | None:
    """Return the first text that an item of the record's arrays has in a field of that name."""
    for _, sample in record.fields:
        if isinstance(sample, Items) and sample.items:
            item = sample.items[0]
            found: Sample | None = item.get(name) if isinstance(item, Record) else None
            if isinstance(found, (Leaf, Choice)):
                return found.text
    return None


def assert_is(package: Package, fault: Any, record: Record) -> None:
    assert type(fault) is package.cls(record.struct)
    for name, value in package.fields(record).items():
        assert getattr(fault, name) == value, name


@each_operation
def test_a_declared_fault_is_raised_as_its_class(target: Target) -> None:
    details = [(one, record) for one in target.operation.faults for record in records(target, one)]
    for (declared, record), ornate in zip(details, cycle((False, True)), strict=False):
        writer = TreeWriter(target.contract, ornate=ornate)
        fault = raised(target, writer.message(declared.element, record, declared.type))
        assert_is(target.package, fault, record)
        assert fault.status == STATUS
        assert str(fault.code) == first(record, "Code")
        assert fault.message == first(record, "Message")
        in_detail = record.get(target.package.plan.clients[0].tracking_header)
        assert isinstance(in_detail, Leaf)
        assert fault.tracking_id == in_detail.text
        assert fault.fault_code == "soap:Server"
        assert in_detail.text in str(fault)
        assert str(fault.message) in str(fault)


@each_operation
def test_a_fault_detail_may_be_empty(target: Target) -> None:
    for declared in target.operation.faults:
        struct = target.contract.struct(declared.type)
        assert struct
        empty = TreeWriter(target.contract).message(declared.element, Record(struct, ()))
        fault = raised(target, empty)
        assert type(fault) is target.package.cls(struct)
        assert fault.tracking_id == TRACKING
        assert fault.code == "soap:Server"
        assert fault.message == "Invalid client data. Check the SOAP fault details & more."


@each_operation
def test_an_undeclared_fault_is_a_soap_fault(target: Target) -> None:
    unknown = etree.Element("{urn:newer}Trouble")
    etree.SubElement(unknown, "{urn:newer}Code").text = "17"
    for detail in (unknown, None):
        fault = raised(target, detail)
        assert type(fault) is target.package.root.SoapFault
        assert fault.code == "soap:Server"
        assert fault.tracking_id == TRACKING
        assert fault.status == STATUS
        assert ("Trouble" in fault.detail) is (detail is not None)


@each_operation
def test_a_fault_is_raised_with_any_status(target: Target) -> None:
    for declared in target.operation.faults[:1]:
        record = next(records(target, declared))
        fault = raised(target, TreeWriter(target.contract).message(declared.element, record), 200)
        assert_is(target.package, fault, record)
        assert fault.status == 200
