"""Any struct survives a round trip, and anything that a service sends is read or refused properly."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from soapwright.base.qname import XS, QName
from soapwright.contract.schema_views import Field, Struct
from soapwright.contract.views import Operation

from .clients import Answer, Package, contract, messages, package, services
from .samples import Leaf, Record
from .strategies import BUILTIN_STRATEGIES, CHARACTERS, records
from .values import Values
from .xml_trees import TreeWriter, body_of, envelope

EVERYTHING = "depot/v1/everything"
BUILTINS = sorted(BUILTIN_STRATEGIES)


@st.composite
def random_messages(draw: st.DrawFn) -> tuple[str, str, Any]:
    """Draw a message of any operation of any service: (service, operation, request or response)."""
    service = draw(st.sampled_from(list(services())))
    operation = draw(st.sampled_from(contract(service).operations))
    message = draw(st.sampled_from(messages(operation)))
    struct = contract(service).struct(message.type)
    assert struct
    return service, operation.name, package(service).python(draw(records(service, struct)))


@given(random_messages())
def test_a_message_is_valid_and_read_back_unchanged(drawn: tuple[str, str, Any]) -> None:
    service, name, value = drawn
    operation = contract(service).operation(name)
    assert operation
    written, read = package(service).echo(operation, value)
    package(service).schema.assertValid(body_of(written))
    assert read == value


# The built-in types, one at a time


def store() -> tuple[Package, Operation, Struct]:
    """Return the operation whose messages have a field of each built-in type."""
    found = package(EVERYTHING)
    operation = found.contract.operation("Store")
    struct = found.contract.struct(QName("urn:depot:v1", "Scalars"))
    assert operation and struct
    return found, operation, struct


def scalars_field(name: str) -> Field:
    return next(field for field in store()[2].fields if field.type == QName(XS, name))


def received(name: str, text: str) -> Any:
    """Return what a field of a built-in type reads as when the service sends this text."""
    found, operation, struct = store()
    assert operation.response
    field = scalars_field(name)
    scalars = Record(struct, ((field, Leaf(field.type, text, None)),))
    message = found.contract.struct(operation.response.type)
    assert message
    outer = next(field for field in message.fields if field.name == "Scalars")
    body = TreeWriter(found.contract).message(
        operation.response.element, Record(message, ((outer, scalars),))
    )
    request = Values(found.contract).least(operation.request)
    response = found.call(operation, request, Answer(envelope([body])))
    return getattr(response.scalars, found.ident(struct, field))


def echoed(name: str, value: Any) -> Any:
    """Return a value of a built-in type, written and read again."""
    found, operation, struct = store()
    ident = found.ident(struct, scalars_field(name))
    request = Values(found.contract).least(operation.request)
    whole = found.python(request)
    whole.scalars = found.cls(struct)(**{ident: value})
    return getattr(found.echo(operation, whole)[1].scalars, ident)


def test_each_built_in_type_has_a_field() -> None:
    assert {field.type.name for field in store()[2].fields} == set(BUILTINS)


@pytest.mark.parametrize("name", BUILTINS)
def test_a_value_of_a_built_in_type_is_read_back_unchanged(name: str) -> None:
    @given(BUILTIN_STRATEGIES[name])
    def check(value: Any) -> None:
        read = echoed(name, value)
        assert read == value
        # Each generated package has its own runtime.
        assert type(read).__qualname__ == type(value).__qualname__
        if hasattr(value, "utcoffset"):
            assert read.utcoffset() == value.utcoffset()

    check()


@pytest.mark.parametrize("name", BUILTINS)
def test_a_text_of_another_type_is_read_or_a_decode_error(name: str) -> None:
    decode_error = package(EVERYTHING).root.DecodeError

    @given(st.text(CHARACTERS, max_size=20) | st.text("0123456789-+:.TZeE_INFa ", max_size=30))
    @example("")
    @example("-")
    @example("1" * 5000)
    @example("2024-02-30T00:00:00")
    @example("99999-01-01T00:00:00Z")
    @example("2024-01-01T24:00:00")
    @example("1e999999999")
    @example("\u0661\u0662")
    def check(text: str) -> None:
        try:
            received(name, text)
        except decode_error as error:
            assert scalars_field(name).name in str(error)

    check()


NOT_OF_TYPE = {
    "boolean": ["yes", "True", "2"],
    "decimal": ["NaN", "Infinity", "1,5", "1e3x"],
    "double": ["0x10", "--1"],
    "long": ["1.0", "0x10", "1 2"],
    "dateTime": ["yesterday", "2024-13-01T00:00:00"],
    "date": ["2024-02-30", "01/02/2024"],
    "time": ["25:00:00", "noon"],
    "base64Binary": ["!!!!", "AAA", "\u00e4"],
    "hexBinary": ["0", "GG"],
}


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name in NOT_OF_TYPE for text in NOT_OF_TYPE[name]]
)
def test_an_invalid_text_is_refused(name: str, text: str) -> None:
    with pytest.raises(package(EVERYTHING).root.DecodeError, match=f"Scalars/{scalars_field(name).name}: "):
        received(name, text)


# As it was until 1937; XSD knows no seconds there.
AMSTERDAM = timezone(timedelta(minutes=19, seconds=32))

WRITTEN_WRONG: dict[str, list[Any]] = {
    "string": [7, b"x", "\x00", "\ud800", "\ufffe"],
    "boolean": [1, "true"],
    "decimal": [0.1, True, "1,5", float("nan")],
    "double": ["1.0", True],
    "long": ["7", 1.5],
    "dateTime": ["2024-01-01T00:00:00", 0, datetime(1900, 1, 1, tzinfo=AMSTERDAM)],
    "date": ["2024-01-01"],
    "time": ["00:00", time(12, tzinfo=AMSTERDAM)],
    "base64Binary": ["AAAA", 5],
    "hexBinary": ["00", 5],
}


@pytest.mark.parametrize(
    ("name", "value"),
    [(name, value) for name in WRITTEN_WRONG for value in WRITTEN_WRONG[name]],
    ids=lambda value: re.sub(r"[^ -~]", "?", repr(value)),
)
def test_an_invalid_value_is_not_sent(name: str, value: Any) -> None:
    found, _, struct = store()
    with pytest.raises(found.root.EncodeError) as error:
        echoed(name, value)
    assert error.value.path == ("scalars", found.ident(struct, scalars_field(name)))


# Invalid responses


def called(found: Package, operation: Operation, content: bytes, status: int) -> None:
    """Call an operation; any mistake in the response must be a ServiceError."""
    request = Values(found.contract).least(operation.request)
    try:
        found.call(operation, request, Answer(content, status))
    except found.root.ServiceError as error:
        assert str(error)


STATUSES = st.sampled_from([200, 202, 400, 401, 404, 429, 500, 503])


@given(st.sampled_from(list(services())), st.binary(max_size=200), STATUSES)
@example(EVERYTHING, b"<?xml version='1.0' encoding='no-such'?><a/>", 200)
@example(EVERYTHING, b"\xff\xfe<\x00a\x00", 500)
@example(EVERYTHING, b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 200)
@example(EVERYTHING, b"<a" + b"<a>" * 5000, 200)
def test_any_bytes_are_refused_with_a_decode_error(service: str, content: bytes, status: int) -> None:
    found = package(service)
    called(found, found.contract.operations[0], content, status)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str, bytes]:
    """Draw a response or fault in which something is wrong: a text, a name, a structure, or bare bytes."""
    service = draw(st.sampled_from(list(services())))
    found = package(service)
    operation = draw(st.sampled_from([one for one in found.contract.operations if one.response]))
    content = envelope([_element(draw, found, operation)])
    root = etree.fromstring(content)
    for _ in range(draw(st.integers(1, 3))):
        node = draw(st.sampled_from([*root.iter(etree.Element)]))
        _mutate(draw, node)
    content = etree.tostring(root)
    if draw(st.booleans()):
        start = draw(st.integers(0, len(content)))
        end = draw(st.integers(start, min(len(content), start + 9)))
        content = content[:start] + draw(st.binary(max_size=4)) + content[end:]
    return service, operation.name, content


def _element(draw: st.DrawFn, found: Package, operation: Operation) -> etree._Element:
    writer, values = TreeWriter(found.contract), Values(found.contract)
    as_fault = draw(st.booleans())
    if operation.faults and as_fault:
        declared = draw(st.sampled_from(operation.faults))
        detail = values.sample(declared.type)
        assert isinstance(detail, Record)
        fault = etree.Element("{http://schemas.xmlsoap.org/soap/envelope/}Fault")
        etree.SubElement(fault, "detail").append(writer.message(declared.element, detail))
        return fault
    assert operation.response
    return writer.message(operation.response.element, values.full(operation.response))


def _mutate(draw: st.DrawFn, node: etree._Element) -> None:
    how = draw(st.sampled_from(["text", "name", "nil", "type", "again", "away", "inside", "comment"]))
    parent = node.getparent()
    if how == "text":
        node.text = draw(st.text(CHARACTERS, max_size=9))
    elif how == "name":
        node.tag = draw(
            st.sampled_from(["{urn:x}y", "Id", "{http://schemas.xmlsoap.org/soap/envelope/}Body"])
        )
    elif how == "nil":
        node.set(
            "{http://www.w3.org/2001/XMLSchema-instance}nil", draw(st.sampled_from(["true", "1", "maybe"]))
        )
    elif how == "type":
        types = ["xs:int", "nothing:Here", "Lathe", ":", ""]
        node.set("{http://www.w3.org/2001/XMLSchema-instance}type", draw(st.sampled_from(types)))
    elif how == "inside":
        node.append(etree.fromstring("<a xmlns='urn:x'>b<c/>d</a>"))
    elif how == "comment":
        node.append(etree.Comment("x"))
    elif parent is not None:
        if how == "again":
            parent.append(deepcopy(node))
        else:
            parent.remove(node)


@given(mutated(), STATUSES)
def test_a_wrong_response_is_read_or_refused_with_a_decode_error(
    drawn: tuple[str, str, bytes], status: int
) -> None:
    service, name, content = drawn
    operation = contract(service).operation(name)
    assert operation
    called(package(service), operation, content, status)
