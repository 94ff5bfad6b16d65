"""Lessons of the reference pages on what a service may send, in all types of the shipped contracts, over both protocols."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from lxml import etree

from soapwright.base.qname import XS, QName
from soapwright.contract.schema_views import Array, Map, Struct
from soapwright.contract.views import ContractView
from tests.rest.json_trees import Trees
from tests.rest.json_trees import text as json_text
from tests.rest.rest_clients import Service, Wire, service
from tests.wire.values import Values
from tests.wire.xml_trees import ENVELOPE, TYPE, TreeWriter, envelope

from .editions import V13

each_service = pytest.mark.parametrize("name", V13.services)
OTHER = "urn:of-another-service"


def client_of(name: str) -> Service:
    return service(f"msads/v13/{name}")


def runtime(found: Service, module: str) -> Any:
    return import_module(f"{found.package.root.__name__}._runtime.{module}")


# 1. Spellings of `Type`


def below(contract: ContractView, base: Struct) -> Iterator[Struct]:
    for struct in contract.derived(base.name):
        yield struct
        yield from below(contract, struct)


def shortened(name: str) -> str:
    """Return a type's name without its last word, "" when it has one word."""
    match = re.fullmatch(r"(\w+?)[A-Z][a-z\d]*", name)
    return match[1] if match else ""


def spellings(found: Service, base: Struct) -> dict[str, set[str]]:
    """Return the types that each spelling may mean, by how well: its value first, then its name, then that shortened."""
    values = found.rest.discriminators
    derived = list(below(found.contract, base))
    meant: dict[str, set[str]] = {}
    for spell in (
        lambda one: values[one.name],
        lambda one: one.name.name,
        lambda one: shortened(one.name.name),
    ):
        claimed: dict[str, set[str]] = {}
        for one in derived:
            claimed.setdefault(spell(one), set()).add(one.name.name)
        for text, names in claimed.items():
            if text and text != base.name.name:
                meant.setdefault(text, names)
    return meant


def bases(found: Service) -> Iterator[Struct]:
    for struct in found.contract.types.values():
        if isinstance(struct, Struct) and found.contract.derived(struct.name):
            yield struct


@each_service
def test_a_type_is_recognized_by_any_unambiguous_spelling(name: str) -> None:
    found = client_of(name)
    reader = runtime(found, "json_read").type_reader
    for base in bases(found):
        if found.package.cls(base).__name__ in vars(found.package.root):
            continue
        read = reader(found.package.cls(base).__name__, found.package.types)
        for text, names in spellings(found, base).items():
            expected = next(iter(names)) if len(names) == 1 else base.name.name
            assert type(read({"Type": text})).__wire__.name == expected, (base.name.name, text)
        assert type(read({"Type": "OfANewerRevision"})).__wire__.name == base.name.name


def test_a_spelling_that_two_types_share_identifies_neither() -> None:
    found = client_of("campaign_management")
    by_name = {name.name: one for name, one in found.contract.types.items()}
    meant: dict[str, dict[str, set[str]]] = {}
    for name in ("Audience", "Criterion", "SharedListItem"):
        base = by_name[name]
        assert isinstance(base, Struct)
        meant[name] = spellings(found, base)
    assert meant["Audience"]["Custom"] == {"CustomAudience"}
    assert len(meant["Criterion"]["Product"]) == 2 and len(meant["SharedListItem"]["Negative"]) == 2


@each_service
def test_any_spelling_in_a_field_is_sent_as_the_listed_value(name: str) -> None:
    found = client_of(name)
    writer = runtime(found, "json_write").struct_writer
    for base in bases(found):
        meant = spellings(found, base)
        for struct in below(found.contract, base):
            fields = {field.name: field for field in found.contract.fields(struct)}
            if "Type" not in fields or fields["Type"].type != QName(XS, "string"):
                continue
            cls = found.package.cls(struct)
            value = found.rest.discriminators[struct.name]
            own = [text for text, names in meant.items() if names == {struct.name.name}]
            sample = Values(found.contract, precise=True).sample(struct.name)
            assert sample
            made = found.package.python(sample)
            for text in (*own, None):
                made.type = text
                written = json.loads(writer(cls)(made))
                assert written["Type"] == value, (struct.name.name, text)


@each_service
def test_a_type_is_recognized_under_any_prefix_over_soap(name: str) -> None:
    found = client_of(name)
    reader = runtime(found, "xml_read").part_reader
    for base in bases(found):
        read = reader(found.package.cls(base).__name__, found.package.types)
        for struct in below(found.contract, base):
            for prefix, uri in (("x", struct.name.namespace), ("x", OTHER), (None, struct.name.namespace)):
                node = etree.Element(f"{{{base.name.namespace}}}Item", nsmap={prefix: uri} if prefix else {})
                node.set(TYPE, f"{prefix}:{struct.name.name}" if prefix else struct.name.name)
                assert type(read(node)) is found.package.cls(struct)


# 2. and 5. Faults: in wrappers, and with a value in them that cannot be read


def fault_of(found: Service) -> Iterator[tuple[Any, Any, Any]]:
    """Yield each fault that operations declare: an operation, the fault, and all that it may hold."""
    seen = set()
    for operation in found.contract.operations:
        for fault in operation.faults:
            if fault.element not in seen:
                seen.add(fault.element)
                yield operation, fault, Values(found.contract, precise=True).sample(fault.type)


def raised(found: Service, operation: Any, protocol: str, content: bytes, status: int) -> Any:
    request = Values(found.contract).least(operation.request)
    with pytest.raises(found.package.root.ServiceError) as error:
        found.call(
            operation.name,
            Wire(content, status),
            protocol=protocol,
            **found.package.arguments(operation, request),
        )
    return error.value


def soap_fault(detail: etree._Element) -> bytes:
    node = etree.Element(f"{{{ENVELOPE}}}Fault")
    etree.SubElement(node, "faultcode").text = "s:Server"
    etree.SubElement(node, "faultstring").text = "Invalid client data."
    etree.SubElement(node, "detail").append(detail)
    return envelope([node])


@each_service
def test_a_fault_is_recognized_in_any_wrapper(name: str) -> None:
    found = client_of(name)
    for operation, fault, record in fault_of(found):
        cls = found.package.cls(record.struct)
        tree = Trees(found.contract, found.rest).record(record)
        tree["Type"] = record.struct.name.name
        wrapped: list[Any] = [tree, {"ApplicationFault": tree}, {"error": {"fault": tree}}]
        for status, bodies in ((200, wrapped), (500, [*wrapped, {"Status": 500, "Fault": tree}, [tree]])):
            for body in bodies:
                error = raised(found, operation, "rest", json.dumps(body, default=str).encode(), status)
                assert type(error) is cls, (status, list(body))
        for wrappers in ((), ("ApplicationFault",), ("Error", "ApplicationFault")):
            detail = TreeWriter(found.contract).message(fault.element, record, fault.type)
            for wrapper in wrappers:
                outer = etree.Element(f"{{{found.contract.namespace}}}{wrapper}")
                outer.append(detail)
                detail = outer
            assert type(raised(found, operation, "soap", soap_fault(detail), 500)) is cls, wrappers


@each_service
def test_an_unreadable_value_does_not_lose_the_fault(name: str) -> None:
    found = client_of(name)
    for operation, fault, record in fault_of(found):
        cls = found.package.cls(record.struct)
        whole = TreeWriter(found.contract).message(fault.element, record, fault.type)
        codes = [node for node in whole.iter() if etree.QName(node).localname == "Code"]
        codes[0].text = "no number"
        error = raised(found, operation, "soap", soap_fault(whole), 500)
        assert type(error) is cls and error.code is not None and error.fault_detail
        tree = Trees(found.contract, found.rest).record(record)
        tree["Type"] = record.struct.name.name
        for member, value in tree.items():
            if isinstance(value, list):
                for bad in ({"Code": 117, "Message": "m"}, [{"Code": {}}, {"Code": 117, "Message": "m"}]):
                    body = {**tree, member: bad}
                    error = raised(found, operation, "rest", json.dumps(body, default=str).encode(), 500)
                    assert type(error) is cls and error.code is not None and error.message, (member, bad)


# 3. and 4. Lists: items in another namespace, and lists of lists that come flat


def arrays(found: Service) -> Iterator[tuple[str, Array | Map]]:
    """Yield the arrays and maps of a contract, by the names that the runtime has for them."""
    wire = runtime(found, "wire")
    names = Counter(key.name for key in found.contract.types)
    for key, one in found.contract.types.items():
        if isinstance(one, Array | Map) and names[key.name] == 1:
            assert isinstance(wire.named(key.name, found.package.types), wire.Array | wire.Map)
            yield key.name, one


@each_service
def test_items_in_another_namespace_are_not_lost(name: str) -> None:
    found = client_of(name)
    reader = runtime(found, "xml_read").part_reader
    for reference, array in arrays(found):
        read = reader(reference, found.package.types)
        sample = Values(found.contract, precise=True).sample(array.name)
        assert sample
        node = TreeWriter(found.contract)._element(None, QName("", "List"), sample, array.name)
        expected = read(node)
        assert expected
        for namespace in (OTHER, "", "http://schemas.microsoft.com/2003/10/Serialization/Arrays"):
            for item in list(node):
                item.tag = f"{{{namespace}}}{etree.QName(item).localname}".removeprefix("{}")
            assert read(node) == expected, (reference, namespace)


@each_service
def test_a_list_of_lists_may_arrive_flat(name: str) -> None:
    found = client_of(name)
    nested = [
        (reference, array, inner)
        for reference, array in arrays(found)
        if isinstance(array, Array)
        and isinstance(inner := found.contract.types.get(array.item.type), Array | Map)
    ]
    assert len(nested) == LISTS_OF_LISTS.get(name, 0)
    for reference, array, inner in nested:
        sample = Values(found.contract, precise=True).sample(array.name)
        assert sample
        tree = json.loads(json_text(Trees(found.contract, found.rest).tree(sample)))
        node = TreeWriter(found.contract)._element(None, QName("", "List"), sample, array.name)
        flat = etree.Element("List")
        flat.extend(item for row in node for item in list(row))
        read_json = runtime(found, "json_read").type_reader(reference, found.package.types)
        read_xml = runtime(found, "xml_read").part_reader(reference, found.package.types)
        items = [item for row in tree for item in row]
        expected = read_json([[item] for item in items])
        assert read_json(items) == expected
        assert read_xml(flat) == expected, (reference, inner.name.name)


# How many arrays of arrays or maps the contracts have, so that a lost one is noticed.
LISTS_OF_LISTS = {"campaign_management": 2, "customer_billing": 1, "customer_management": 1}
