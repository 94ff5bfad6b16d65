"""Structs whose elements have an order, or that keep more than their fields, read from XML."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import canonical, contract, document, read, same_again, written

_FIELDS = """
    on: bool | None = element("on", "xs:boolean", default="true", nillable=True)
    ons: list[bool | None] | None = element("ons", "xs:boolean", many=True, default="true")
    n: int | None = element("n", "xs:int", default="5")
    ns: list[int] | None = element("ns", "Ints", default="1 2")
    flag: bool | None = element("flag", "Flag")
    flags: list[bool] | None = element("flags", "Flag", many=True)
    plain: bool | None = element("plain", "xs:boolean")
    s: str | None = element("s", "xs:string")
    status: Status | None = element("status", "Status")
    name: QualifiedName | None = element("name", "xs:QName")
    names: list[QualifiedName] | None = element("names", "xs:QName", many=True)
    kind: str = attribute("kind", "xs:string", default="k")
    size: int | None = attribute("size", "xs:int")
    ints: list[int] = attribute("ints", "Ints", default="3 4")
    own: QualifiedName | None = attribute("own", "xs:QName", namespace=OTHER)
"""
types: Any = contract(
    "shop_xml_read_general",
    f"""
class Status(WireEnum):
    NONE = ""
    ON = "On"

Flag = Simple("xs:boolean", spelling=True)
Ints = Tokens("xs:int")

@struct("Given", SHOP)
class Given(Struct):{_FIELDS}

@struct("Kept", SHOP, remembers=True)
class Kept(Struct):{_FIELDS}

@struct("Amount", SHOP, remembers=True)
class Amount(Struct):
    value: int | None = text_content("xs:int", default="7")
    unit: str | None = attribute("unit", "xs:string")

@struct("Bare", SHOP)
class Bare(Struct):
    value: int | None = text_content("xs:int", default="7")

@struct("", SHOP, content="b | c")
class Piece(Struct):
    b: str | None = element("b", "xs:string")
    c: str | None = element("c", "xs:string")

@struct("Mixed", SHOP, content="pieces*, last?")
class Mixed(Struct):
    texts_: list[str] | None = texts()
    pieces: list[Piece] | None = turns("Piece")
    last: Given | None = element("last", "Given")

@struct("Loose", SHOP, content="a? & b?")
class Loose(Struct):
    a: int | None = element("a", "xs:int")
    b: int | None = element("b", "xs:int", nillable=True)

@struct("Ordered", SHOP, content="a?, b?, cs*", remembers=True)
class Ordered(Struct):
    a: int | None = element("a", "xs:int")
    b: int | None = element("b", "xs:int")
    cs: list[int] | None = element("c", "xs:int", many=True)

@struct("Open", SHOP, content="a?, any*")
class Open(Struct):
    a: str | None = element("a", "xs:string")
    any: list[AnyElement] | None = wildcard("##any", "lax", many=True)
    rest: dict[str, str] | None = any_attributes("##any")
    k: str | None = attribute("k", "xs:string")

@struct("Form", SHOP, derived={{"Round": "Round"}}, remembers=True)
class Form(Struct):
    n: int | None = element("n", "xs:int")

@struct("Round", SHOP)
class Round(Form):
    r: int | None = element("r", "xs:int")

@struct("Dot", SHOP)
class Dot(Struct):
    n: int | None = attribute("n", "xs:int")

@struct("Ideal", SHOP, derived={{"Real": "Real"}}, abstract=True)
class Ideal(Struct):
    n: int | None = element("n", "xs:int")

@struct("Real", SHOP)
class Real(Ideal):
    pass

Forms = Choice((("form", SHOP, "Form", True), ("round", SHOP, "Round"), ("dot", SHOP, "Dot", True), ("ideal", SHOP, "Ideal")))

@struct("Drawing", SHOP, content="forms*")
class Drawing(Struct):
    forms: list[Form | Round | Dot | Ideal] | None = choice("Forms", many=True)
""",
)
STATUS = types.Status


@pytest.mark.parametrize("cls", [types.Given, types.Kept])
@pytest.mark.parametrize(
    ("inner", "fields"),
    [
        ("", {}),
        ("<on/><ons/><ons>false</ons><n/><ns/>", {"on": True, "ons": [True, False], "n": 5, "ns": [1, 2]}),
        ("<on xsi:nil='true'/><n xsi:nil='1'/>", {}),
        ("<flag>1</flag><flags>0</flags><flags>true</flags>", {"flag": True, "flags": [False, True]}),
        ("<plain/><s/><status/>", {"s": "", "status": STATUS.NONE}),
        ("<name>other:a</name><names>b</names>", {"name": ("urn:other", "a"), "names": [("urn:shop", "b")]}),
        (" kind='k' size='3'>", {"size": 3}),
        (" kind='j' ints='3 4' other:own='shop:a'>", {"kind": "j", "own": ("urn:shop", "a")}),
        (" size='no'>", {}),
        ("<!-- no --><n>1</n><?no?>", {"n": 1}),
    ],
)
def test_fields_have_their_values_or_those_of_the_contract(
    cls: type[Any], inner: str, fields: dict[str, Any]
) -> None:
    found, _ = read_whole(struct_reader(cls), document(inner))
    assert found == cls(**fields)
    # A list of the contract is a new one each time.
    found.ints.append(1)
    assert read(cls, "").ints == [3, 4]


@pytest.mark.parametrize(
    "inner",
    [
        "<on></on><ons></ons><ons></ons><n></n><ns></ns>",
        "<flag>1</flag><flags>0</flags><flags>true</flags><flags>1</flags>",
        " kind='k' ints='3 4'>",
        "<on xsi:nil='true'/>",
        "<s></s><status></status>",
    ],
)
def test_a_struct_that_remembers_is_written_as_it_was_read(inner: str) -> None:
    if "<ons></ons><ons>" in inner:
        # Items of a list do not know that they were empty.
        expected = inner.replace("<ons></ons>", "<ons>true</ons>")
        assert canonical(written(read(types.Kept, inner))) == canonical(document(expected))
    else:
        same_again(types.Kept, inner)


def test_only_a_type_with_a_spelling_keeps_its_text() -> None:
    assert written(read(types.Kept, "<plain>1</plain>"))[0].text == "true"
    assert written(read(types.Given, "<flag>1</flag>"))[0].text == "true"
    value = read(types.Kept, "<ons/><ons>true</ons><on>true</on>")
    assert [one.text for one in written(value)] == ["true", "true", "true"]


def test_an_unreadable_value_is_a_problem_at_its_element() -> None:
    inner = " size='no'><n>five</n><flags>maybe</flags><flags>1</flags><names>no:a</names>"
    found, problems = read_whole(struct_reader(types.Kept), document(inner))
    assert (found.size, found.n, found.flags, found.names) == (None, None, [None, True], [None])
    assert [*map(str, problems)] == [
        "r/n: cannot read 'five': not a whole number",
        "r/flags: cannot read 'maybe': neither true nor false",
        "r/names: cannot read 'no:a': the prefix 'no' is not declared",
        "r: cannot read 'no': not a whole number",
    ]
    assert [one.text for one in written(types.Kept(flags=found.flags))] == [None, "true"]


def test_texts_are_those_around_the_children_that_are_known() -> None:
    def texts_of(inner: str) -> list[str] | None:
        texts: list[str] | None = read(types.Mixed, inner).texts_
        return texts

    assert texts_of("one <!-- no -->two <b>x</b>three<unknown/> four<c/>") == ["one two ", "three four", ""]
    assert texts_of("<b>x</b><c/>") is None
    assert texts_of("one") == ["one"]
    assert texts_of("<b/> ") == ["", " "]


def test_a_nil_element_is_none_unless_something_is_in_it() -> None:
    assert read(types.Loose, " xsi:nil='true'>") is None
    assert read(types.Loose, " xsi:nil='true'><a>1</a>") == types.Loose(a=1)
    assert same_again(types.Amount, " unit='a' xsi:nil='true'>") == types.Amount(unit="a")
    assert read(types.Amount, "").value == read(types.Bare, "").value == 7


def test_only_a_struct_that_remembers_keeps_the_order_of_its_elements() -> None:
    assert canonical(written(read(types.Loose, "<b>1</b><a>2</a>"))) == canonical(
        document("<a>2</a><b>1</b>")
    )
    assert canonical(written(read(types.Ordered, "<b>1</b><a>2</a>"))) == canonical(
        document("<a>2</a><b>1</b>")
    )


def test_attributes_of_any_name_are_those_without_a_field() -> None:
    found = read(types.Open, " k='1' other:k='2' j='3' xsi:nil='false'><a>x</a>")
    assert (found.k, found.rest) == ("1", {"{urn:other}k": "2", "j": "3"})
    assert read(types.Open, " k='1'>").rest is None


def test_names_at_a_wildcard_take_no_memory() -> None:
    reader: Any = struct_reader(types.Open)
    for number in range(20):
        reader(document(f"<a>x</a><other:a{number}/>"))
    assert len(reader.__self__._hows) == 1


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        ("<a>1</a><a xmlns='urn:third'>2</a>", None),
        ("<a xmlns='urn:third'>2</a><a>1</a>", None),
        ("<a xmlns='urn:third'>1</a><a xmlns='urn:fourth'>2</a>", None),
        ("<!-- no --><a xmlns='urn:third'>1</a><b>2</b>", None),
        ("<more/><b>2</b><a xmlns='urn:third'>1</a>", None),
        ("<a>1</a><a>2</a>", "r/a: occurs more often than the contract allows"),
        ("<a>1</a><a>2</a><b xmlns='urn:third'>2</b>", "r/a: occurs more often than the contract allows"),
    ],
)
def test_elements_in_another_namespace_are_read_if_the_right_ones_are_missing(
    inner: str, message: str | None
) -> None:
    found, problems = read_whole(struct_reader(types.Ordered), document(inner))
    assert (found.a, found.b) == (1, 2 if "<b" in inner else None)
    assert [*map(str, problems)] == ([message] if message else [])
    others = "<c xmlns='urn:third'>1</c><c xmlns='urn:third'>2</c>"
    assert read(types.Ordered, others).cs == [1, 2]
    assert read(types.Ordered, f"<c>3</c>{others}<b xmlns='urn:third'>4</b>") == types.Ordered(b=4, cs=[3])


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<form/>", types.Form()),
        ("<form xsi:nil='true'/>", types.Form()),
        ("<form xsi:nil='false'/>", types.Form()),
        ("<form xsi:type='shop:Round'/>", types.Round()),
        ("<form xsi:nil='true' xsi:type='shop:Round'/>", types.Round()),
        ("<round/>", types.Round()),
        ("<round><n>1</n><r>2</r></round>", types.Round(n=1, r=2)),
        ("<dot n='1'/>", types.Dot(n=1)),
        ("<dot/>", types.Dot()),
        ("<ideal xsi:type='shop:Real'/>", types.Real()),
    ],
)
def test_the_class_of_a_value_is_that_of_its_element(inner: str, value: Any) -> None:
    (found,) = same_again(types.Drawing, inner).forms
    assert (found, type(found)) == (value, type(value))


def test_a_nil_element_of_a_choice_is_an_empty_struct() -> None:
    (dot,) = read(types.Drawing, "<dot xsi:nil='true'/>").forms
    assert dot == types.Dot()
    found, problems = read_whole(struct_reader(types.Drawing), document("<ideal xsi:nil='true'/>"))
    assert found.forms == [types.Ideal()]
    assert [*map(str, problems)] == [
        "r/ideal: Ideal is abstract: expected xsi:type to name a type derived from it"
    ]


def test_a_wildcard_takes_what_no_field_does() -> None:
    found = read(types.Open, "<a>1</a><a>2</a><b xsi:nil='true'/>")
    assert found.any == [
        AnyElement("{urn:shop}a", "2"),
        AnyElement.from_lxml(document("<b xsi:nil='true'/>")[0]),
    ]
