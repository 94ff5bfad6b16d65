"""The operations of the interoperability tests of 2001, round 2, base and group B: each returns what it was sent."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from .echo import ENCODING, NAMESPACE, STYLES, XSI_TYPE, Echo
from .service import ENVELOPE, Service

CONTRACT = "interop"


def values(types: Any) -> dict[str, Any]:
    """Return what each operation is sent, by its name without `echo`."""
    struct = types.SOAPStruct(varString="a & b", varInt=1, varFloat=1.5)
    facts = {"varString": "deep", "varInt": -1, "varFloat": 0.25}
    return {
        "String": "Zwölf <Boxkämpfer>",
        "StringArray": ["a", "", "b"],
        "Integer": 42,
        "IntegerArray": [1, -(2**31)],
        "Float": 1.5,
        "FloatArray": [],
        "Struct": struct,
        "StructArray": [struct, types.SOAPStruct(varString="", varInt=2, varFloat=float("inf"))],
        "Base64": b"\0\1\2",
        "HexBinary": b"\xff",
        "Date": datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC),
        "Decimal": Decimal("123.450"),
        "Boolean": True,
        "2DStringArray": [["r0c0", "r0c1", "r0c2"], ["r1c0", "r1c1", "r1c2"]],
        "NestedStruct": types.SOAPStructStruct(**facts, varStruct=struct),
        "NestedArray": types.SOAPArrayStruct(**facts, varArray=["x", "y"]),
    }


def untyped(envelope: etree._Element) -> list[str]:
    """Return the elements inside the wrapper of a request that do not state their type."""
    (wrapper,) = envelope.iterfind(f"{{{ENVELOPE}}}Body/*")
    assert wrapper.get(f"{{{ENVELOPE}}}encodingStyle") == ENCODING
    assert str(wrapper.tag).startswith(f"{{{NAMESPACE}}}")
    return [str(node.tag) for node in wrapper.iterdescendants() if node.get(XSI_TYPE) is None]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.usefixtures("generated")
def test_values_are_returned_unchanged(style: str) -> None:
    from builders import Credentials
    from builders.interop import InteropTest, types

    with Service(Echo(style)) as service, InteropTest(Credentials(), endpoint=service.url) as client:
        for name, value in values(types).items():
            answered = getattr(client, f"echo{name}")(**{f"input{name}": value}).return_
            assert (name, answered) == (name, value)
            assert untyped(service.last) == []
        client.echoVoid()
        struct = types.SOAPStruct(varString="s", varInt=3, varFloat=2.0)
        apart = client.echoStructAsSimpleTypes(inputStruct=struct)
        assert (apart.outputString, apart.outputInteger, apart.outputFloat) == ("s", 3, 2.0)
        together = client.echoSimpleTypesAsStruct(inputString="s", inputInteger=3, inputFloat=2.0)
        assert together.return_ == struct


@pytest.mark.usefixtures("generated")
def test_a_fake_service_reads_and_writes_the_encoding() -> None:
    from builders.interop import InteropTest, operations, types
    from builders.testing import FakeService

    fake = FakeService(InteropTest)
    by_name = {one.name: one for one in vars(operations).values() if isinstance(one, operations.Operation)}
    for name, value in values(types).items():
        operation = by_name[f"echo{name}"]
        response = getattr(types, operation.response)
        fake.reply(
            operation,
            lambda sent, name=name, response=response: response(return_=getattr(sent, f"input{name}")),
        )
        answered = getattr(fake.client(), f"echo{name}")(**{f"input{name}": value}).return_
        assert (name, answered) == (name, value)
