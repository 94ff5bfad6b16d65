"""Structs whose elements are found by their names, read from XML."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.names import XSI
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import contract, document, read

SOURCE = """
class Status(WireEnum):
    NONE = ""
    ON = "On"

class Code(WireValueEnum, base="xs:hexBinary"):
    NOTHING = ""
    ONE = "01"

class Mask(WireValueEnum, base="xs:hexBinary"):
    ONE = "01"

Names = Tokens("xs:QName")
Counts = Tokens("xs:int")

@struct("Values", SHOP)
class Values(Struct):
    i: int | None = element("i", "xs:int")
    s: str | None = element("s", "xs:string")
    many: list[int] | None = element("many", "xs:int", many=True)
    texts_: list[str] | None = element("text", "xs:string", many=True)
    status: Status | None = element("status", "Status")
    raw: bytes | None = element("raw", "xs:base64Binary")
    code: Code | None = element("code", "Code")
    mask: Mask | None = element("mask", "Mask")
    counts: list[int] | None = element("counts", "Counts")
    own: str | None = element("same", "xs:string")
    other: str | None = element("same", "xs:string", namespace=OTHER)
    inner: Part | None = element("inner", "Part")
    inners: list[Part] | None = element("inners", "Part", many=True)

@struct("Part", SHOP, derived={"Bolt": "Bolt", "{urn:other}Nut": "Nut", "{urn:shop}Nut": "SmallNut"})
class Part(Struct):
    n: int | None = element("n", "xs:int")

@struct("Bolt", SHOP)
class Bolt(Part):
    size: int | None = element("size", "xs:int")

@struct("Nut", OTHER)
class Nut(Part):
    size: int | None = element("size", "xs:int")

@struct("Nut", SHOP)
class SmallNut(Part):
    pass

@struct("Priced", SHOP)
class Priced(Struct):
    value: int | None = text_content("xs:int")
    unit: str | None = attribute("unit", "xs:string")
    kind: QualifiedName | None = attribute("kind", "xs:QName")
    kinds: list[QualifiedName] | None = attribute("kinds", "Names", namespace=OTHER)
    any: object = attribute("any", "xs:anySimpleType")

@struct("Named", SHOP)
class Named(Struct):
    value: QualifiedName | None = text_content("xs:QName")

@struct("Found", SHOP)
class Found(Struct):
    sum: int | None = element("sum", "xs:int")
    session: str | None = header_part("session", "xs:string")
    priced: Priced | None = element("priced", "Priced", nillable=True)
"""
types: Any = contract("shop_xml_read", SOURCE)
Values, Part = types.Values, types.Part


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<i>1</i><s>a</s><i>2</i>", Values(i=2, s="a")),
        ("<many>1</many><s>a</s><many>2</many><many/>", Values(many=[1, 2, None], s="a")),
        ("<text>a</text><text/><text xsi:nil='1'/>", Values(texts_=["a", "", None])),
        ("<s/><i/><status/><raw/>", Values(s="", status=types.Status.NONE, raw=b"")),
        ("<code/><mask/><counts/>", Values(code=types.Code.NOTHING, counts=[])),
        ("<code>01</code><mask>02</mask>", Values(code=types.Code.ONE, mask=types.Mask("02"))),
        ("<s xsi:nil='true'/><i xsi:nil='true'/><status xsi:nil='1'/><raw xsi:nil='1'/>", Values()),
        ("<i xsi:nil='true'>1</i><s xsi:nil='true'>a</s>", Values(i=1, s="a")),
        ("<unknown/><!-- no --><i>1</i><?no?><more/><s>a</s>", Values(i=1, s="a")),
        ("<other:unknown/><other:i>1</other:i><s xmlns=''>a</s>", Values(i=1, s="a")),
        ("<other:i>1</other:i><other:i>2</other:i><other:many>3</other:many>", Values(i=2, many=[3])),
        ("<other:many>1</other:many><many xmlns='urn:third'>2</many>", Values(many=[1, 2])),
        ("<other:many>1</other:many><many>2</many>", Values(many=[2])),
        ("<same>a</same><other:same>b</other:same>", Values(own="a", other="b")),
        (
            "<inner><n>1</n></inner><inners/><inners><n>2</n></inners>",
            Values(inner=Part(n=1), inners=[Part(), Part(n=2)]),
        ),
        ("<inner xsi:nil='true'/><inners xsi:nil='true'/>", Values(inners=[None])),
        ("<inner xsi:nil='true'><n>1</n></inner>", Values(inner=Part(n=1))),
        ("<inner xsi:nil='true'><more/></inner>", Values()),
    ],
)
def test_elements_are_found_by_their_names(inner: str, value: Any) -> None:
    # A reader learns the names that it meets.
    fresh = contract("shop_xml_read_fresh", SOURCE).Values
    for _ in range(2):
        assert repr(read(fresh, inner)) == repr(value)


def test_an_element_in_another_namespace_counts_if_the_right_one_is_missing() -> None:
    fresh = contract("shop_xml_read_fresh", SOURCE).Values
    for _ in range(2):
        assert read(fresh, "<i>1</i><other:i>2</other:i>").i == 1
        assert read(fresh, "<other:i>2</other:i><i>1</i>").i == 1
    value, problems = read_whole(struct_reader(Values), document("<same xmlns='urn:third'>a</same><i>1</i>"))
    assert value == Values(i=1)
    assert [*map(str, problems)] == [
        "r/same: found {urn:third}same, expected {urn:other}same or {urn:shop}same"
    ]


def test_an_invalid_text_is_a_problem_and_the_rest_is_read() -> None:
    inner = "<i>one</i><many>1</many><many>two</many><many>3</many><raw>?</raw><s>a</s><i>x</i>"
    value, problems = read_whole(struct_reader(Values), document(inner))
    assert value == Values(many=[1, None, 3], s="a")
    assert [*map(str, problems)] == [
        "r/i: cannot read 'one': not a whole number",
        "r/many: cannot read 'two': not a whole number",
        "r/raw: cannot read '?': not base64",
        "r/i: cannot read 'x': not a whole number",
    ]
    with pytest.raises(DecodeError, match="r/i: cannot read 'one'"):
        read(Values, inner)


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        (" unit='a'>5", types.Priced(value=5, unit="a")),
        (" unit='a' xsi:nil='true'>", types.Priced(unit="a")),
        (" xsi:nil='true'>", None),
        (" unit=''>", types.Priced(unit="")),
        (" any='5' xsi:type='xs:int'>6", types.Priced(value=6, any="5")),
        (
            " kind='other:a' other:kinds='b shop:c'>",
            types.Priced(kind=("urn:other", "a"), kinds=[("urn:shop", "b"), ("urn:shop", "c")]),
        ),
        ("<unit xmlns=''>a</unit><unit>b</unit>", types.Priced()),
    ],
)
def test_attributes_stand_beside_the_text(inner: str, value: Any) -> None:
    assert read(types.Priced, inner) == value
    inner = f"<priced{'' if inner.startswith(' ') else '>'}{inner}</priced>"
    assert read(types.Found, inner).priced == value


def test_invalid_attributes_are_a_problem() -> None:
    inner = " kind='no:a' other:kinds='a:b:c'>five"
    value, problems = read_whole(struct_reader(types.Priced), document(inner))
    assert value == types.Priced()
    assert sorted(str(one).partition(": ")[2] for one in problems) == [
        "cannot read 'a:b:c': the prefix 'a:b' is not declared",
        "cannot read 'five': not a whole number",
        "cannot read 'no:a': the prefix 'no' is not declared",
    ]


def test_a_text_may_be_a_qualified_name() -> None:
    assert read(types.Named, "other:a") == types.Named(value=("urn:other", "a"))


def test_a_part_of_the_header_is_not_in_the_body() -> None:
    assert read(types.Found, "<session>a</session><sum>1</sum>") == types.Found(sum=1)


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("", "Part"),
        ("xsi:type='shop:Part'", "Part"),
        ("xsi:type='shop:Bolt'", "Bolt"),
        ("xsi:type=' other:Bolt '", "Bolt"),
        ("xsi:type='Bolt'", "Bolt"),
        ("xsi:type='other:Nut'", "Nut"),
        ("xsi:type='shop:Nut'", "SmallNut"),
        ("xsi:type='Nut'", "SmallNut"),
        ("xsi:type='no:Nut'", "Part"),
        ("xsi:type='shop:Screw'", "Part"),
    ],
)
def test_an_element_may_state_a_derived_type(stated: str, name: str) -> None:
    fresh = contract("shop_xml_read_fresh", SOURCE).Values
    for _ in range(2):
        found = read(fresh, f"<inner {stated}><n>1</n></inner>").inner
        assert (type(found).__name__, found.n) == (name, 1)


def test_an_abstract_type_without_a_namespace_is_reported() -> None:
    made = contract(
        "shop_xml_read_bare",
        """BARE = Namespace("", "")

@struct("Form", BARE, derived={"Round": "Round"}, abstract=True)
class Form(Struct):
    n: int | None = element("n", "xs:int")

@struct("Round", BARE)
class Round(Form):
    pass

@struct("Drawing", BARE)
class Drawing(Struct):
    form: Form | None = element("form", "Form")
""",
    )
    node = f"<r xmlns:xsi='{XSI}'><form xsi:type='Form'><n>1</n></form></r>"
    value, problems = read_whole(struct_reader(made.Drawing), etree.fromstring(node))
    assert value.form.n == 1
    assert [*map(str, problems)] == [
        "r/form: Form is abstract: expected xsi:type to name a type derived from it"
    ]
