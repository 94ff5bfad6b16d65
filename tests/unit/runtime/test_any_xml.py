"""Values of any type over XML, and structs of the contract as elements."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.names import XS, XSI, QualifiedName
from soapwright.runtime.wire import Namespace
from tests.unit.runtime.contracts import SHOP, contract, read, written

types: Any = contract(
    "shop_any_xml",
    """
class Level(WireIntEnum, base="xs:byte"):
    AGENT = 7, "007"

class Status(WireEnum):
    ON = "On"

class Unnamed(WireEnum):
    ON = "On"

Words = Array("word", "xs:string", SHOP)

@struct("Foo", SHOP)
class Foo(Struct):
    q: str | None = element("q", "xs:string")

@struct("Bar", SHOP)
class Bar(Struct):
    q: str | None = element("q", "xs:string")

@struct("", SHOP, element=("own", OTHER))
class Own(Struct):
    q: str | None = element("q", "xs:string")

@struct("", SHOP, element=("both", OTHER))
class Both(Struct):
    q: str | None = element("q", "xs:string")

@struct("", SHOP)
class Nowhere(Struct):
    q: str | None = element("q", "xs:string")

@struct("Holder", SHOP, content="any?, simple?, words?, rest*")
class Holder(Struct):
    any: object = element("any", "xs:anyType")
    simple: object = element("simple", "xs:anySimpleType")
    words: object = element("words", "xs:anyType")
    rest: list[AnyElement] | None = wildcard("##any", "lax", many=True)
""",
)
types.TYPES = {f"{{urn:shop}}{name}": name for name in ("Level", "Status", "Foo", "Bar", "Words")} | {
    "Bare": "Words"
}
types.ELEMENTS = {
    "{urn:shop}foo": "Foo",
    "{urn:other}bar": "Bar",
    "{urn:shop}level": "Level",
    "{urn:shop}both": "Both",
}
namespaces = sys.modules["shop_any_xml.namespaces"] = types.namespaces = ModuleType("shop_any_xml.namespaces")
namespaces.ALL = (Namespace("urn:other", "other"), SHOP)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("value", "name", "text"),
    [
        (0, f"{{{XS}}}int", "0"),
        (2**31 - 1, f"{{{XS}}}int", "2147483647"),
        (-(2**31), f"{{{XS}}}int", "-2147483648"),
        (2**31, f"{{{XS}}}long", "2147483648"),
        (-(2**31) - 1, f"{{{XS}}}long", "-2147483649"),
        (2**63 - 1, f"{{{XS}}}long", str(2**63 - 1)),
        (-(2**63), f"{{{XS}}}long", str(-(2**63))),
        (2**63, f"{{{XS}}}integer", str(2**63)),
        (-(2**63) - 1, f"{{{XS}}}integer", str(-(2**63) - 1)),
        (True, f"{{{XS}}}boolean", "true"),
        ("a<", f"{{{XS}}}string", "a<"),
        (1.5, f"{{{XS}}}double", "1.5"),
        (Decimal("1.50"), f"{{{XS}}}decimal", "1.50"),
        (b"x", f"{{{XS}}}base64Binary", "eA=="),
        (datetime(2024, 1, 2, tzinfo=UTC), f"{{{XS}}}dateTime", "2024-01-02T00:00:00Z"),
        (date(2024, 1, 2), f"{{{XS}}}date", "2024-01-02"),
        (time(1, 2, 3), f"{{{XS}}}time", "01:02:03"),
        (types.Level.AGENT, "{urn:shop}Level", "007"),
        (types.Status.ON, "{urn:shop}Status", "On"),
    ],
)
def test_values_state_the_types_of_their_classes(value: Any, name: str, text: str) -> None:
    node = written(types.Holder(any=value))[0]
    prefix, _, local = node.attrib[f"{{{XSI}}}type"].partition(":")
    assert (f"{{{node.nsmap[prefix]}}}{local}", node.text) == (name, text)
    found = read(types.Holder, "".join(AnyElement.from_lxml(node).to_text())).any
    assert (found, type(found)) == (value, type(value))


def test_qualified_names_are_written_with_a_prefix() -> None:
    name = QualifiedName("urn:z", "n")
    node = written(types.Holder(any=name))[0]
    assert read(types.Holder, AnyElement.from_lxml(node).to_text()).any == name


def test_texts_of_a_simple_type_state_no_type() -> None:
    assert not written(types.Holder(simple="a"))[0].attrib
    assert dict(written(types.Holder(simple=1))[0].attrib) == {f"{{{XSI}}}type": "xs:int"}


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<any>a</any>", "a"),
        ("<any/>", ""),
        ("<any k='1'/>", AnyElement("{urn:shop}any", (), {"k": "1"})),
        ("<any xsi:type='shop:Unknown'>a</any>", AnyElement),
        ("<any xsi:type='unknown:Level'>a</any>", AnyElement),
        ("<any xsi:type='xs:byte'>7</any>", 7),
        ("<any xsi:type='shop:Words'><word>a</word><word>b</word></any>", ["a", "b"]),
        ("<any xmlns='urn:shop' xmlns:o='urn:o' xsi:type='shop:Foo'><q>a</q></any>", types.Foo(q="a")),
    ],
)
def test_values_are_read_by_their_type_and_written_with_it(inner: str, value: Any) -> None:
    found = read(types.Holder, inner).any
    assert isinstance(found, value) if isinstance(value, type) else found == value
    again = read(types.Holder, AnyElement.from_lxml(written(types.Holder(any=found))[0]).to_text()).any
    assert again == found
    assert getattr(again, "wire_type", None) == getattr(found, "wire_type", None)


def test_a_type_without_a_namespace_has_no_prefix() -> None:
    found = read(types.Holder, "<shop:any xmlns='' xsi:type='Bare'><shop:word>a</shop:word></shop:any>")
    assert found.any == ["a"]
    assert written(found)[0].get(f"{{{XSI}}}type") == "Bare"


def test_what_has_no_type_is_refused() -> None:
    for value, message in (
        (object(), "any: cannot write object as xs:anyType"),
        (types.Unnamed.ON, "any: cannot write Unnamed as xs:anyType: the contract has no such type"),
        ("\x00", "any: cannot write '\\x00': "),
    ):
        with pytest.raises(EncodeError) as caught:
            written(types.Holder(any=value))
        assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (types.Foo(q="a"), "{urn:shop}foo"),
        (types.Bar(q="a"), "{urn:other}bar"),
        (types.Own(q="a"), "{urn:other}own"),
        (types.Both(q="a"), "{urn:shop}both"),
    ],
)
def test_structs_are_the_elements_that_the_contract_has_for_them(value: Any, name: str) -> None:
    assert AnyElement.of(value).name == name
    assert written(types.Holder(rest=[value]))[0].tag == name
    if "own" not in name:
        assert AnyElement.of(value).struct(types) == value


def test_elements_that_the_contract_does_not_have() -> None:
    with pytest.raises(EncodeError, match="the contract has no element for Nowhere; use an AnyElement"):
        AnyElement.of(types.Nowhere())
    with pytest.raises(EncodeError, match="expected AnyElement, got 1"):
        AnyElement.of(1)
    with pytest.raises(LookupError, match=r"the contract has no element \{urn:shop\}x"):
        AnyElement("{urn:shop}x").struct(types)
    assert AnyElement("{urn:shop}level", "007").struct(types) is types.Level.AGENT
