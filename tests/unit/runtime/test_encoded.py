"""SOAP encoding: round trips, and other forms that services write."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.encoded_array_types import paths
from soapwright.runtime.encoded_names import ENCODING_1_1, ENCODING_1_2
from soapwright.runtime.encoded_read import EncodedReader, array_reader
from soapwright.runtime.encoded_refs import References
from soapwright.runtime.encoded_write import EncodedWriter, attributes_of
from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.names import XSI, read_name
from soapwright.runtime.nil import NIL
from soapwright.runtime.pairs import Pairs
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.wire import UNQUALIFIED, Array, Map, Simple
from tests.unit.runtime.contracts import contract

SOURCE = """
class Color(WireEnum):
    RED = "red"
    GREEN = "green"

@struct("Node", SHOP, derived={"Leaf": "Leaf"})
class Node(Struct):
    name: str | None = element("name", "xs:string", nillable=True)
    color: Color | None = element("color", "Color")
    code: str | None = element("code", "Code")
    next: Node | None = element("next", "Node")
    nodes: list[Node] | None = element("nodes", "Nodes")

@struct("Leaf", SHOP)
class Leaf(Node):
    size: int | None = element("size", "xs:long")

@struct("Twice", SHOP)
class Twice(Struct):
    a: str | None = element("a", "xs:string")
    other: str | None = element("a", "xs:string", namespace=OTHER)
    again: list[str] | None = element("b", "xs:string", many=True)

@struct("Several", SHOP)
class Several(Struct):
    kind: str | None = attribute("kind", "xs:string")
    a: list[str] | None = element("a", "xs:string", many=True)
    other: str | None = element("a", "xs:string", namespace=OTHER)

@struct("Either", SHOP, content="a | b")
class Either(Struct):
    a: str | None = element("a", "xs:string")
    b: str | None = element("b", "xs:string")

@struct("Alone", SHOP, content="child*")
class Alone(Struct):
    child: list[AnyElement] | None = wildcard("##any", "lax", many=True)

@struct("Vague", SHOP, abstract=True)
class Vague(Struct):
    name: str | None = element("name", "xs:string")

@struct("Tagged", SHOP)
class Tagged(Struct):
    lang: str | None = attribute("lang", "xs:string")
    size: int | None = attribute("size", "xs:int")
    value: str | None = text_content("xs:string")

@struct("Weighed", SHOP)
class Weighed(Struct):
    unit: str | None = attribute("unit", "xs:string")
    value: int | None = element("value", "xs:int")

@struct("Priced", SHOP)
class Priced(Struct):
    currency: str | None = attribute("currency", "xs:string", default="EUR")
    value: int | None = element("value", "xs:int")

@struct("Extra", SHOP)
class Extra(Struct):
    fallback: str | None = element("fallback", "xs:string", default="a default")
    many: list[int] = required(element("many", "xs:int", many=True))
    tagged: Tagged | None = element("tagged", "Tagged")
    vague: Vague | None = element("vague", "Vague")
    weighed: Weighed | None = element("weighed", "Weighed")
    priced: Priced | None = element("priced", "Priced")
    tags: list[Tagged] | None = element("tags", "Tags")
    lists: list[list[int]] | None = element("lists", "Lists")
    grids: list[list[list[int]]] | None = element("grids", "Grids")
    leaf: Leaf | None = element("leaf", "Leaf")
    either: Either | None = element("either", "Either")

@struct("Held", SHOP)
class Held(Struct):
    value: Node | None = whole("Node")

@struct("Fixed", SHOP)
class Fixed(Struct):
    version: int | None = element("version", "xs:int", fixed="2", always=True)
    name: str | None = element("name", "xs:string")

@struct("Do", SHOP)
class Do(Struct):
    text: str | None = element("text", "xs:string")
    number: int = required(element("number", "xs:int"))
    day: date | None = element("day", "xs:date")
    data: bytes | None = element("data", "xs:base64Binary")
    name: QualifiedName | None = element("name", "xs:QName")
    strings: list[str] | None = element("strings", "Strings")
    table: list[list[int]] | None = element("table", "Table")
    nested: list[list[str]] | None = element("nested", "Nested")
    node: Node | None = element("node", "Node")
    nodes: list[Node] | None = element("nodes", "Nodes")
    many: list[int] | None = element("many", "xs:int", many=True)
    anything: object | None = element("anything", "xs:anyType")
    things: list[object] | None = element("things", "Things")
    map: dict[object, object] | None = element("map", "Map_")
    pairs: dict[str, int] | None = element("pairs", "Pairs")
    alone: Alone | None = element("alone", "Alone")
    twice: Twice | None = element("twice", "Twice")
    stated: Node | None = element("stated", "Node", default="of a type with elements")
    extra: Extra | None = element("extra", "Extra")
"""


@pytest.fixture(scope="module")
def types() -> ModuleType:
    made: Any = contract("encoded_contract", SOURCE)
    made.Strings = Array("item", "xs:string", UNQUALIFIED, dimensions=1)
    made.Table = Array("item", "TableRow", UNQUALIFIED, dimensions=2)
    made.TableRow = Array("item", "xs:int", UNQUALIFIED, dimensions=1)
    made.Nested = Array("item", "NestedRow", UNQUALIFIED, dimensions=1)
    made.NestedRow = Array("item", "xs:string", UNQUALIFIED, dimensions=1)
    made.Nodes = Array("item", "Node", UNQUALIFIED, dimensions=1)
    made.Things = Array("item", "xs:anyType", UNQUALIFIED, dimensions=1)
    made.Map_ = Map("item", UNQUALIFIED, ("key", "xs:anyType"), ("value", "xs:anyType"), UNQUALIFIED)
    made.Pairs = Map(
        "item", UNQUALIFIED, ("key", "xs:string"), ("value", "xs:int"), UNQUALIFIED, pair=("Pair", made.SHOP)
    )
    made.Tags = Array("item", "Tagged", UNQUALIFIED, dimensions=1)
    made.Lists = Array("item", "Plain", UNQUALIFIED, dimensions=1)
    made.Plain = Array("item", "xs:int", UNQUALIFIED)
    made.Grids = Array("item", "Grid", UNQUALIFIED, dimensions=1)
    made.Grid = Array("item", "GridRow", UNQUALIFIED, dimensions=2)
    made.GridRow = Array("item", "xs:int", UNQUALIFIED, dimensions=1)
    made.Code = Simple("xs:string")
    named = "Color Node Leaf Alone Code Strings Table Nested Nodes Pairs"
    made.TYPES = {f"{{urn:shop}}{name}": name for name in named.split()}
    package: ModuleType = made
    return package


def envelope(inner: str) -> str:
    return (
        f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="{XSI}" xmlns:shop="urn:shop" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:e="{ENCODING_1_1}" xmlns:e2="{ENCODING_1_2}" '
        f'xmlns:a="http://xml.apache.org/xml-soap"><s:Body>{inner}</s:Body></s:Envelope>'
    )


def write(types: ModuleType, value: Any, version: str = "1.1") -> str:
    pieces: list[str] = []
    EncodedWriter(pieces, types, version).body("shop:Do", value, attributes_of(version))
    return envelope("".join(pieces))


def read(types: ModuleType, text: str) -> tuple[Any, list[str]]:
    root = etree.fromstring(text)
    reader = EncodedReader(root, types)
    found, problems = read_whole(lambda node: reader.message(node, types.Do, True), root[0][0])
    return found, [str(problem) for problem in problems]


def got(types: ModuleType, inner: str, beside: str = "") -> Any:
    """Return the message whose wrapper has these children, and which has others beside the wrapper."""
    found, problems = read(types, envelope(f"<shop:Do>{inner}</shop:Do>{beside}"))
    assert problems == []
    return found


def problems_of(types: ModuleType, inner: str, beside: str = "") -> list[str]:
    return read(types, envelope(f"<shop:Do>{inner}</shop:Do>{beside}"))[1]


def written(types: ModuleType, **fields: Any) -> str:
    """Return what stands in the wrapper of a message."""
    text = write(types, types.Do(**{"number": 1, **fields}))
    inner = text.partition('soap/encoding/">')[2].partition("</shop:Do>")[0]
    return inner.replace('<shop:number xsi:type="xs:int">1</shop:number>', "")


def test_only_an_empty_simple_element_takes_a_default(types: ModuleType) -> None:
    assert got(types, "<stated/>").stated == types.Node()
    assert got(types, "<extra><fallback/></extra>").extra.fallback == "a default"
    assert got(types, '<extra><fallback xsi:nil="true"/></extra>').extra.fallback is None
    assert got(types, "<extra><fallback>a</fallback></extra>").extra.fallback == "a"
    null = '<fallback xmlns:i="http://www.w3.org/1999/XMLSchema-instance" i:null="1"/>'
    assert got(types, f"<extra>{null}</extra>").extra.fallback is None
    # As in literal messages, only a text counts.
    assert got(types, "<extra><fallback><!-- a --></fallback></extra>").extra.fallback == "a default"


def test_a_reference_to_a_value_with_a_default_leads_to_the_value(types: ModuleType) -> None:
    inner = '<extra><fallback href="#1"/></extra>'
    for beside, expected in (
        ('<m id="1">a</m>', "a"),
        ('<m id="1"/>', "a default"),
        ('<m id="1" xsi:nil="1"/>', None),
    ):
        assert got(types, inner, beside).extra.fallback == expected
    found, problems = read(types, envelope(f"<shop:Do>{inner}</shop:Do>"))
    assert (found.extra.fallback, len(problems)) == (None, 1)


def test_an_unknown_type_may_be_derived_from_an_abstract_one(types: ModuleType) -> None:
    found = got(types, '<extra><vague xsi:type="shop:New"><name>n</name></vague></extra>')
    assert found.extra.vague.name == "n"
    assert problems_of(types, "<extra><vague><name>n</name></vague></extra>") == [
        "Envelope/Body/Do/extra/vague: Vague is abstract: expected xsi:type to name a type derived from it"
    ]


@pytest.mark.parametrize(
    ("fields", "inner"),
    [
        ({"lang": "en", "size": 3, "value": "a<"}, ' lang="en" size="3">a&lt;</shop:tagged>'),
        ({"size": 3}, ' size="3"></shop:tagged>'),
        ({"value": "a"}, ">a</shop:tagged>"),
    ],
)
def test_attributes_and_text_have_no_elements(types: ModuleType, fields: dict[str, Any], inner: str) -> None:
    extra = types.Extra(many=None, fallback=None, tagged=types.Tagged(**fields))
    text = written(types, extra=extra)
    assert text == f"<shop:extra><shop:tagged{inner}</shop:extra>"
    assert got(types, text).extra.tagged == types.Tagged(**{"value": "", **fields})


def test_only_a_struct_with_a_default_beside_its_elements_is_written_literally(types: ModuleType) -> None:
    extra = types.Extra(many=None, fallback=None, weighed=types.Weighed(unit="kg", value=1))
    text = written(types, extra=extra)
    assert text == (
        '<shop:extra><shop:weighed unit="kg"><shop:value xsi:type="xs:int">1</shop:value></shop:weighed></shop:extra>'
    )
    assert got(types, text).extra.weighed == extra.weighed
    extra = types.Extra(many=None, fallback=None, priced=types.Priced(currency=None, value=1))
    text = written(types, extra=extra)
    assert text == "<shop:extra><shop:priced><shop:value>1</shop:value></shop:priced></shop:extra>"
    assert got(types, text).extra.priced == types.Priced(currency="EUR", value=1)


def test_wildcards_in_encoded_messages_are_written_as_plain_xml(
    types: ModuleType,
) -> None:
    pieces: list[str] = []
    message = types.Alone(child=[AnyElement("{urn:other}a", content=["1"])])
    EncodedWriter(pieces, types, "1.1").body("shop:Alone", message, attributes_of("1.1"))
    (child,) = etree.fromstring(envelope("".join(pieces)))[0][0]
    assert (child.tag, child.text) == ("{urn:other}a", "1")


VERSIONS = ["1.1", "1.2"]

# what is written


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": "a<"}, '<shop:text xsi:type="xs:string">a&lt;</shop:text>'),
        ({"text": NIL}, '<shop:text xsi:nil="true"/>'),
        ({"number": None}, '<shop:number xsi:nil="true"/>'),
        (
            {"many": [2, 3]},
            '<shop:many xsi:type="xs:int">2</shop:many><shop:many xsi:type="xs:int">3</shop:many>',
        ),
        (
            {"strings": ["a", None]},
            (
                '<shop:strings xsi:type="shop:Strings" soapenc:arrayType="xs:string[2]"><item xsi:type="xs:string">a</item>'
                '<item xsi:nil="true"/></shop:strings>'
            ),
        ),
        (
            {"strings": []},
            '<shop:strings xsi:type="shop:Strings" soapenc:arrayType="xs:string[0]"></shop:strings>',
        ),
        (
            {"table": []},
            '<shop:table xsi:type="shop:Table" soapenc:arrayType="xs:int[0,0]"></shop:table>',
        ),
        (
            {"table": [[2], [3]]},
            (
                '<shop:table xsi:type="shop:Table" soapenc:arrayType="xs:int[2,1]"><item xsi:type="xs:int">2</item>'
                '<item xsi:type="xs:int">3</item></shop:table>'
            ),
        ),
        (
            {"nested": [["a"]]},
            (
                '<shop:nested xsi:type="shop:Nested" soapenc:arrayType="xs:string[][1]"><item xsi:type="soapenc:Array" '
                'soapenc:arrayType="xs:string[1]"><item xsi:type="xs:string">a</item></item></shop:nested>'
            ),
        ),
        (
            {"pairs": {"a": 2}},
            (
                '<shop:pairs xsi:type="shop:Pairs" soapenc:arrayType="shop:Pair[1]"><item xsi:type="shop:Pair">'
                '<key xsi:type="xs:string">a</key><value xsi:type="xs:int">2</value></item></shop:pairs>'
            ),
        ),
    ],
)
def test_every_element_states_its_type(types: ModuleType, fields: dict[str, Any], expected: str) -> None:
    assert written(types, **fields) == expected


def test_values_of_any_type_state_what_they_are(types: ModuleType) -> None:
    text = written(types, anything=AnyElement("x", ["a"]))
    assert text == '<_1:anything xmlns:_1="urn:shop">a</_1:anything>'
    text = written(types, anything=types.QualifiedName("urn:x", "n"))
    assert text == '<shop:anything xmlns:_1="urn:x" xsi:type="xs:QName">_1:n</shop:anything>'


def test_only_one_alternative_of_a_choice_is_written(types: ModuleType) -> None:
    extra = types.Extra(many=None, fallback=None, either=types.Either(b="1"))
    expected = '<shop:either><shop:b xsi:type="xs:string">1</shop:b></shop:either>'
    assert written(types, extra=extra) == f"<shop:extra>{expected}</shop:extra>"
    extra.either.a = "2"
    with pytest.raises(EncodeError, match=r"^extra\.either: only one of a and b may be set"):
        written(types, extra=extra)


def test_types_are_stated_with_the_names_of_the_contract(types: ModuleType) -> None:
    node = types.Leaf(name="n", color=types.Color.RED, code="c", size=2)
    assert written(types, node=node) == (
        '<shop:node xsi:type="shop:Leaf"><shop:name xsi:type="xs:string">n</shop:name>'
        '<shop:color xsi:type="shop:Color">red</shop:color><shop:code xsi:type="shop:Code">c</shop:code>'
        '<shop:size xsi:type="xs:long">2</shop:size></shop:node>'
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"grids": [[[1]]]},
            (
                '<shop:grids xsi:type="soapenc:Array" soapenc:arrayType="xs:int[,][1]"><item xsi:type="soapenc:Array" '
                'soapenc:arrayType="xs:int[1,1]"><item xsi:type="xs:int">1</item></item></shop:grids>'
            ),
        ),
        ({"tags": []}, '<shop:tags xsi:type="soapenc:Array" soapenc:arrayType="xs:anyType[0]"></shop:tags>'),
        (
            {"lists": [[1]]},
            (
                '<shop:lists xsi:type="soapenc:Array" soapenc:arrayType="xs:anyType[1]">'
                '<item><item xsi:type="xs:int">1</item></item></shop:lists>'
            ),
        ),
    ],
)
def test_items_of_a_type_without_a_name(types: ModuleType, fields: dict[str, Any], expected: str) -> None:
    extra = types.Extra(**{"many": None, "fallback": None, **fields})
    assert written(types, extra=extra) == f"<shop:extra>{expected}</shop:extra>"


def test_arrays_of_soap_1_2(types: ModuleType) -> None:
    text = write(types, types.Do(number=1, table=[[2, 3]], nested=[["a"]]), "1.2")
    assert 'soapenc:itemType="xs:int" soapenc:arraySize="1 2"' in text
    assert 'soapenc:itemType="soapenc:Array" soapenc:arraySize="1"' in text
    assert f'xmlns:soapenc="{ENCODING_1_2}" s:encodingStyle="{ENCODING_1_2}"' in text


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"strings": "ab"}, "strings: expected a list, got 'ab'"),
        ({"strings": ["a", 2]}, "strings[1]: cannot write 2: not a str"),
        ({"table": [[1], [2, 3]]}, "table: the rows of an array of 2 dimensions do not have the same length"),
        ({"table": [[1, 2], [3, "a"]]}, "table[1][1]: cannot write 'a': not an int"),
        ({"nodes": [3]}, "nodes[0]: expected Node, got 3"),
        ({"anything": object}, "anything: cannot write type as xs:anyType"),
        ({"pairs": {"a": "b"}}, "pairs['a']: cannot write 'b': not an int"),
        ({"number": "a"}, "number: cannot write 'a': not an int"),
        ({"many": [1, 2, "a"]}, "many[2]: cannot write 'a': not an int"),
        ({"many": ["a", 2]}, "many[0]: cannot write 'a': not an int"),
        ({"many": 3}, "many: expected a list, got 3"),
        ({"table": 3}, "table: expected a list, got 3"),
        ({"table": [3]}, "table: expected a list, got 3"),
    ],
)
def test_values_that_do_not_fit_are_reported(types: ModuleType, fields: dict[str, Any], message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        written(types, **fields)
    assert str(caught.value) == message


def test_the_path_of_an_item_has_a_number_for_each_dimension() -> None:
    assert [paths(sizes)(5) for sizes in ([6], [2, 3], [2, 2, 2])] == [
        ("[5]",),
        ("[1]", "[2]"),
        ("[1]", "[0]", "[1]"),
    ]


@pytest.mark.parametrize(("version", "expected"), [(None, 2), (3, 3)])
def test_a_fixed_value_is_written_where_none_is_given(
    types: ModuleType, version: int | None, expected: int
) -> None:
    message = types.Fixed(name="n")
    message.version = version
    pieces: list[str] = []
    EncodedWriter(pieces, types, "1.1").body("", message, "")
    assert "".join(pieces) == (
        f'<shop:version xsi:type="xs:int">{expected}</shop:version><shop:name xsi:type="xs:string">n</shop:name>'
    )


def test_a_message_may_be_of_the_type_of_another_struct(types: ModuleType) -> None:
    held = types.Held(value=types.Leaf(name="n", size=2))
    pieces: list[str] = []
    EncodedWriter(pieces, types, "1.1").body("shop:Held", held, "")
    document = etree.fromstring(envelope("".join(pieces)))
    assert EncodedReader(document, types).message(document[0][0], types.Held, False) == held


def test_a_value_of_an_abstract_type_is_refused(types: ModuleType) -> None:
    with pytest.raises(EncodeError, match=r"^extra\.vague: Vague is abstract; send one of"):
        written(types, extra=types.Extra(many=[], vague=types.Vague(name="n")))


# what is read as it was written


def scalars() -> st.SearchStrategy[Any]:
    texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]))
    return st.one_of(
        texts, st.integers(), st.booleans(), st.floats(allow_nan=False), st.binary(), st.dates(),
        st.decimals(allow_nan=False, allow_infinity=False).map(lambda one: Decimal(f"{one:f}")),
    )  # fmt: skip


def anything() -> st.SearchStrategy[Any]:
    keys = st.one_of(st.text("abc"), st.integers())
    return st.recursive(
        st.none() | scalars(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=8,
    )


@pytest.mark.parametrize("version", VERSIONS)
@given(data=st.data())
def test_written_values_are_read_back_unchanged(types: ModuleType, version: str, data: st.DataObject) -> None:
    rows, columns = data.draw(st.integers(0, 3)), data.draw(st.integers(1, 3))
    table = [[data.draw(st.integers(-9, 9)) for _ in range(columns)] for _ in range(rows)]
    nodes = st.builds(types.Node, name=st.none() | st.text("ab")) | st.builds(
        types.Leaf, size=st.integers(0, 9)
    )
    value = types.Do(
        number=data.draw(st.integers(-9, 9)),
        strings=data.draw(st.none() | st.lists(st.none() | st.text("ab"))),
        table=table,
        nested=data.draw(st.lists(st.lists(st.text("ab"), max_size=2), max_size=3)),
        node=data.draw(nodes),
        nodes=data.draw(st.lists(nodes, max_size=3)),
        many=data.draw(st.none() | st.lists(st.integers(0, 9), min_size=1)),
        anything=data.draw(anything()),
        things=data.draw(st.lists(anything(), max_size=3)),
        map=data.draw(st.dictionaries(st.text("ab"), anything(), max_size=3)),
        pairs=data.draw(st.dictionaries(st.text("ab"), st.integers(0, 9), max_size=3)),
    )
    assert read(types, write(types, value, version)) == (value, [])


def test_unusual_values_are_read_back_unchanged(types: ModuleType) -> None:
    name = types.QualifiedName("urn:x", "n")
    value = types.Do(number=1, day=date(2020, 1, 2), data=b"\0", name=name, anything=types.Leaf(size=3))
    assert read(types, write(types, value)) == (value, [])
    alone = types.Do(number=1, alone=types.Alone(child=[AnyElement("{urn:x}y", "z")]))
    assert read(types, write(types, alone)) == (alone, [])


def test_a_value_of_a_declared_type_is_a_plain_one(types: ModuleType) -> None:
    assert type(got(types, '<node><code xsi:type="shop:Code">a</code></node>').node.code) is str


def test_an_unreadable_value_of_any_type_is_none(types: ModuleType) -> None:
    text = envelope('<shop:Do><anything xsi:type="xs:int">x</anything></shop:Do>')
    found, problems = read(types, text)
    assert (found.anything, problems) == (
        None,
        ["Envelope/Body/Do/anything: cannot read 'x': not a whole number"],
    )


def test_the_stated_type_of_a_value_of_any_type_is_kept(types: ModuleType) -> None:
    for inner in (
        '<anything xsi:type="xs:short">3</anything>',
        '<anything xsi:type="shop:Code">abc</anything>',
        '<anything xsi:type="shop:Strings" e:arrayType="xs:string[1]"><item xsi:type="xs:string">a</item></anything>',
        '<anything xsi:type="shop:Color">red</anything>',
        '<anything xsi:type="shop:Pairs"><item><key>a</key><value>1</value></item></anything>',
    ):
        again = read(types, write(types, got(types, inner)))[0]
        stated = write(types, again).partition('xsi:type="')[2].partition('"')[0]
        assert stated.rpartition(":")[2] in inner.partition(">")[0]


# references

LINKED = '<node href="#1"/><nodes e:arrayType="shop:Node[2]"><item href="#1"/><item href="#2"/></nodes>'
BESIDE = (
    '<multiRef id="1" e:root="0" xsi:type="shop:Node"><name xsi:type="e:string">one</name><next href="#2"/></multiRef>'
    '<multiRef id="2" e:root="0" xsi:type="shop:Leaf"><name href="#3"/><size xsi:type="xs:long">2</size></multiRef>'
    '<multiRef id="3" e:root="0" xsi:type="e:string">two</multiRef>'
)


def test_elements_beside_the_wrapper(types: ModuleType) -> None:
    found = got(types, LINKED, BESIDE)
    assert found.node == types.Node(name="one", next=types.Leaf(name="two", size=2))
    assert found.nodes[0] is found.node and found.nodes[1] is found.node.next


def test_elements_inside_the_wrapper(types: ModuleType) -> None:
    inside = '<node id="1"><name>one</name><next id="2" xsi:type="shop:Leaf"><size>2</size></next></node>'
    found = got(types, '<nodes><item href="#1"/><item href="#2"/></nodes>' + inside)
    assert found.nodes == [found.node, types.Leaf(size=2)]
    assert found.nodes[0] is found.node and found.nodes[1] is found.node.next


def test_references_of_soap_1_2(types: ModuleType) -> None:
    found = got(types, '<node e2:id="a"><name>n</name></node><nodes><item e2:ref="a"/></nodes>')
    assert found.nodes[0] is found.node


def test_references_to_simple_values_and_arrays(types: ModuleType) -> None:
    beside = '<x id="t">text</x><x id="s" e:arrayType="xs:string[2]"><i href="#t"/><i xsi:nil="1"/></x><x id="n">7</x>'
    found = got(types, '<text href="#t"/><number href="#n"/><strings href="#s"/>', beside)
    assert (found.text, found.number, found.strings) == ("text", 7, ["text", None])


def test_an_element_is_read_again_as_another_type_unless_it_is_of_it(types: ModuleType) -> None:
    found = got(types, '<text href="#1"/><number href="#1"/>', '<m id="1">7</m>')
    assert (found.text, found.number) == ("7", 7)
    found = got(types, '<node href="#1"/><twice href="#1"/>', '<m id="1"><name>n</name><a>x</a></m>')
    assert (found.node, found.twice) == (types.Node(name="n"), types.Twice(a="x"))
    found = got(types, '<extra><leaf href="#1"/></extra><node href="#1"/>', '<m id="1"><size>2</size></m>')
    assert found.node is found.extra.leaf
    assert found.node == types.Leaf(size=2)


def test_what_is_read_literally_or_has_equal_keys_is_one_object_as_well(types: ModuleType) -> None:
    found = got(
        types, '<alone href="#1"/><anything href="#1"/>', '<m id="1" xsi:type="shop:Alone"><x>1</x></m>'
    )
    assert found.alone is found.anything
    pair = "<item><key>a</key><value>1</value></item>"
    found = got(types, '<map href="#1"/><anything href="#1"/>', f'<m id="1" xsi:type="a:Map">{pair * 2}</m>')
    assert isinstance(found.map, Pairs) and found.map is found.anything


def test_what_is_beside_a_dangling_reference_is_read(types: ModuleType) -> None:
    pair = "<item><key>a</key><value>1</value></item>"
    items = '<anything e:arrayType="xs:int[][2]"><i href="#no"/><i><i>1</i></i></anything>'
    text = envelope(f'<shop:Do><map><item href="#no"/>{pair}</map>{items}</shop:Do>')
    found, problems = read(types, text)
    assert (found.map, found.anything, len(problems)) == ({"a": "1"}, [None, ["1"]], 2)


def test_an_array_of_a_literal_message_is_read_on_its_own(types: ModuleType) -> None:
    (node,) = etree.fromstring(envelope('<x e:arrayType="xs:string[2]"><i>a</i><i>b</i></x>'))[0]
    assert array_reader("Strings", types)(node) == ["a", "b"]


def test_an_element_with_content_is_not_a_reference(types: ModuleType) -> None:
    beside = '<x id="1">other</x>'
    assert got(types, '<text href="#1">own</text>', beside).text == "own"
    assert got(types, '<node href="#1"><name>own</name></node>', beside).node.name == "own"


def test_references_to_one_array_or_map_lead_to_one_object(types: ModuleType) -> None:
    found = got(
        types, '<node><nodes href="#1"/></node><nodes href="#1"/>', '<m id="1"><i><name>n</name></i></m>'
    )
    assert found.nodes == [types.Node(name="n")] and found.nodes is found.node.nodes
    found = got(types, '<map id="1"><item><key>a</key><value href="#1"/></item></map>').map
    assert list(found) == ["a"] and found["a"] is found


def test_an_unreadable_value_with_many_references_is_reported_once(types: ModuleType) -> None:
    assert problems_of(types, '<many href="#1"/><many href="#1"/>', '<m id="1">x</m>') == [
        "Envelope/Body/m: cannot read 'x': not a whole number"
    ]


def test_copies_of_referred_elements_are_limited(types: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("soapwright.runtime.encoded_refs._MOST_COPIES", 3)
    beside = '<m id="1"><y/></m>'
    assert got(types, '<alone><x href="#1"/></alone>', beside).alone.child == [
        AnyElement("x", [AnyElement("y")])
    ]
    with pytest.raises(DecodeError, match="alone/x: references expand to more than 3 elements"):
        got(types, '<alone><x href="#1"/><x/></alone>', beside)


def test_circular_references_become_objects_that_contain_themselves(types: ModuleType) -> None:
    found = got(
        types,
        '<node href="#1"/>',
        '<m id="1"><name>n</name><next href="#1"/><nodes><i href="#1"/></nodes></m>',
    )
    assert found.node.next is found.node and found.node.nodes[0] is found.node
    assert "..." in repr(found.node)
    copied = deepcopy(found.node)
    assert copied.next is copied and copied.nodes[0] is copied


@pytest.mark.parametrize("version", VERSIONS)
def test_circular_objects_are_written_as_references(types: ModuleType, version: str) -> None:
    first, second = types.Node(name="1"), types.Leaf(name="2", size=2)
    first.next, second.nodes = second, [first, second]
    things: list[object] = [1]
    things.append(things)
    found, problems = read(types, write(types, types.Do(number=1, node=first, things=things), version))
    assert problems == []
    assert found.node.next.nodes == [found.node, found.node.next]
    assert found.things[1] is found.things


def test_an_object_used_twice_is_written_twice(types: ModuleType) -> None:
    node = types.Node(name="n")
    text = write(types, types.Do(number=1, node=node, nodes=[node, node]))
    assert "href" not in text and text.count(">n<") == 3


def test_an_object_with_many_references_is_read_once(types: ModuleType) -> None:
    # As a tree these would be more than 10^9 elements.
    beside = "".join(
        f'<m id="{n}"><nodes>{"".join(f"""<i href="#{n + 1}"/>""" for _ in range(8))}</nodes></m>'
        for n in range(10)
    )
    found = got(types, '<node href="#0"/>', beside + '<m id="10"><name>n</name></m>')
    node = found.node
    while node.nodes:
        assert len(node.nodes) == 8 and all(one is node.nodes[0] for one in node.nodes)
        node = node.nodes[0]
    assert node.name == "n"


@pytest.mark.parametrize(
    ("inner", "beside", "expected"),
    [
        ('<text href="#no"/>', "", "Envelope/Body/Do/text: refers to 'no', which is not in the response"),
        (
            '<text href="cid:a"/>',
            "",
            "Envelope/Body/Do/text: refers to 'cid:a', which is not in the response",
        ),
        (
            '<text href="#1"/>',
            '<m id="1" href="#1"/>',
            "Envelope/Body/Do/text: refers to '1', which refers to itself",
        ),
        (
            '<number href="#1"/>',
            '<m id="1">x</m>',
            "Envelope/Body/m: cannot read 'x': not a whole number",
        ),
    ],
)
def test_dangling_references_are_problems(types: ModuleType, inner: str, beside: str, expected: str) -> None:
    assert problems_of(types, inner, beside) == [expected]


def test_references_in_elements_of_wildcards_are_resolved(types: ModuleType) -> None:
    inner = '<alone><x href="#1"/><a href="#top"/><b href="http://x/"/></alone>'
    found = got(types, inner, '<m id="1"><y href="#2"/></m><m id="2">z</m>')
    assert found.alone.child[0] == AnyElement("x", [AnyElement("y", "z")])
    assert [one.attributes for one in found.alone.child[1:]] == [{"href": "#top"}, {"href": "http://x/"}]
    inner = '<alone><x href="#1"/></alone>'
    assert problems_of(types, inner, '<m id="1"><y href="#1"/></m>') == [
        "Envelope/Body/m/y: refers to an element that contains it"
    ]


def test_an_element_without_references_stays_as_it_is(types: ModuleType) -> None:
    found = got(types, '<text href="#1"/><alone><x id="2">a</x></alone>', '<m id="1">t</m>')
    assert (found.text, found.alone.child) == ("t", [AnyElement("x", "a", {"id": "2"})])


def test_elements_after_a_circular_reference_are_kept(types: ModuleType) -> None:
    inner = '<alone><x href="#1"/></alone>'
    beside = '<m id="1"><y href="#1"/><z>a</z></m>'
    found, problems = read(types, envelope(f"<shop:Do>{inner}</shop:Do>{beside}"))
    assert (found.alone.child, len(problems)) == ([AnyElement("x", [AnyElement("z", "a")])], 1)
    beside = '<m id="1"><y href="#2"/><z>a</z></m><n id="2" href="#2"/>'
    found, problems = read(types, envelope(f"<shop:Do>{inner}</shop:Do>{beside}"))
    assert found.alone.child == [AnyElement("x", [AnyElement("z", "a")])]
    assert problems == ["Envelope/Body/m/y: refers to '2', which refers to itself"]


# names, types and nil


@given(above=st.sampled_from("abc"), others=st.permutations("abc"))
def test_names_in_texts_of_copies_keep_their_namespaces(above: str, others: list[str]) -> None:
    """Toolkits declare prefixes at each element, so a prefix means something else at the place of a reference."""
    outer, inner, own = others
    document = etree.fromstring(
        f'<{above}:body xmlns:{above}="urn:0">'
        f'<{above}:item href="#one"/>'
        f'<{outer}:one xmlns:{outer}="urn:1" xmlns:{inner}="urn:2" id="one" kind="{inner}:x">'
        f'<{own}:two xmlns:{own}="urn:3" href="#two"/></{outer}:one>'
        f'<two id="two" xmlns:{inner}="urn:0" xmlns:{own}="urn:1" kind="{own}:x">{own}:x</two>'
        f"</{above}:body>"
    )

    def names(root: etree._Element) -> list[tuple[str, str]]:
        texts = [(node, text) for node in root.iter() for text in (*node.attrib.values(), node.text) if text]
        return [(read_name(text, node.nsmap).namespace, str(node.tag)) for node, text in texts if ":" in text]

    copy = References(document).inlined(document)
    expected = [(uri, tag) for uri, tag in names(document)]
    found = names(etree.fromstring(etree.tostring(copy[0])))
    assert [uri for uri, _ in found] == [uri for uri, _ in expected]
    assert [tag for _, tag in found] == ["{urn:0}item", "{urn:3}two", "{urn:3}two"]


def test_names_are_local_and_in_any_order(types: ModuleType) -> None:
    found = got(types, '<x:number xmlns:x="urn:x">3</x:number><shop:text>a</shop:text><other>b</other>')
    assert (found.number, found.text) == (3, "a")


def test_fields_of_one_name_are_filled_in_order_if_namespaces_do_not_tell(types: ModuleType) -> None:
    for inner in ("<a>1</a><a>2</a><b>3</b><b>4</b>", '<x:a xmlns:x="urn:x">1</x:a><a>2</a><b>3</b><b>4</b>'):
        found = got(types, f"<twice>{inner}</twice>").twice
        assert (found.a, found.other, found.again) == ("1", "2", ["3", "4"])
    qualified = '<o:a xmlns:o="urn:other">2</o:a><shop:a>1</shop:a>'
    assert got(types, f"<twice>{qualified}</twice>").twice == types.Twice(a="1", other="2")


def test_a_list_takes_all_elements_of_its_name(types: ModuleType) -> None:
    root = etree.fromstring(envelope("<several><a>1</a><a>2</a></several>"))
    found = EncodedReader(root, types).message(root[0][0], types.Several, False)
    assert found == types.Several(a=["1", "2"])


def test_the_return_value_is_an_element(types: ModuleType) -> None:
    root = etree.fromstring(envelope('<several kind="k"><return>1</return></several>'))
    found = EncodedReader(root, types).message(root[0][0], types.Several, True)
    assert found == types.Several(kind="k", a=["1"])


def test_the_return_value_may_have_any_name(types: ModuleType) -> None:
    assert got(types, '<return xsi:type="xs:string">a</return><number>3</number>').text == "a"
    assert got(types, "<number>3</number><other>a</other>").text is None
    result = '<r:result xmlns:r="http://www.w3.org/2003/05/soap-rpc">other</r:result>'
    assert got(types, f"{result}<other>a</other><number>3</number>").text == "a"
    assert got(types, "<other>b</other><text>a</text>").text == "a"
    # Within a message, names count.
    assert got(types, "<node><return>n</return></node>").node == types.Node()


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('<anything xsi:type="xs:int">3</anything>', 3),
        ('<anything xsi:type="e:int">3</anything>', 3),
        ('<anything xsi:type="e:string"/>', ""),
        ('<anything xsi:type="e:base64">YQ==</anything>', b"a"),
        ('<anything xmlns:d="http://www.w3.org/1999/XMLSchema" xsi:type="d:boolean">1</anything>', True),
        ('<anything xmlns:i="http://www.w3.org/1999/XMLSchema-instance" i:type="xs:int">3</anything>', 3),
        ('<anything xmlns:i="http://www.w3.org/1999/XMLSchema-instance" i:null="1"/>', None),
        ("<anything>3</anything>", "3"),
        ('<anything id="a">3</anything>', "3"),
        ('<anything s:encodingStyle="urn:x">3</anything>', "3"),
        ('<anything unit="kg">3</anything>', AnyElement("anything", "3", {"unit": "kg"})),
        ("<anything/>", ""),
        ('<anything xsi:nil="true"/>', None),
        ('<anything e:arrayType="xs:int[2]"><i>1</i><i>2</i></anything>', [1, 2]),
        ('<anything xsi:type="e:Array" e:arrayType="xs:anyType[2]"><i xsi:type="xs:int">1</i><i>2</i></anything>', [1, "2"]),
        ('<anything e:arrayType="xs:anyType[2]"><e:int>1</e:int><xs:string>2</xs:string></anything>', [1, "2"]),
        ('<anything e:arrayType="xs:int[][1]"><i e:arrayType="xs:int[2]"><i>1</i><i>2</i></i></anything>', [[1, 2]]),
        ('<anything e:arrayType="xs:int[][1]"><i><i>1</i></i></anything>', [["1"]]),
        ('<anything e:arrayType="xs:int[][2]"><i xsi:nil="1"/><i><i>1</i></i></anything>', [None, ["1"]]),
        ('<anything e:arrayType="xs:int[2,1]"><i>1</i><i>2</i></anything>', [[1], [2]]),
        ('<anything e2:itemType="xs:int" e2:arraySize="* 2"><i>1</i><i>2</i></anything>', [[1, 2]]),
        ('<anything e2:arraySize="* 2"><i>a</i><i>b</i></anything>', [["a", "b"]]),
        ('<anything e2:itemType="xs:int"><i>1</i></anything>', [1]),
        ('<anything e:arrayType="xs:int[1,2,2]"><i>1</i><i>2</i><i>3</i><i>4</i></anything>', [[[1, 2], [3, 4]]]),
        (
            ('<anything xsi:type="a:Map"><item><key xsi:type="xs:string">a</key><value xsi:type="xs:int">1</value></item>'
            '<item><value>b</value><key xsi:type="xs:int">2</key></item></anything>'),
            {"a": 1, 2: "b"},
        ),
        ('<anything xsi:type="a:Vector"><item xsi:type="xs:int">1</item><item>b</item></anything>', [1, "b"]),
        ('<anything xsi:type="a:Vector"><item>a</item><other>b</other></anything>', ["a"]),
        ('<anything xsi:type="a:Vector"><other>b</other></anything>', ["b"]),
        ('<anything xsi:type="shop:No">a</anything>', AnyElement("anything", "a", {f"{{{XSI}}}type": "shop:No"}, {"shop": "urn:shop"})),
    ],
)  # fmt: skip
def test_values_of_any_type(types: ModuleType, inner: str, expected: object) -> None:
    found = got(types, inner).anything
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("shop:Leaf", "Leaf"),
        ("shop:Node", "Node"),
        ("shop:No", "Node"),
        ("shop:Color", "Node"),
        ("xs:string", "Node"),
        ("e:Struct", "Node"),
        ("no:Leaf", "Node"),
    ],
)
def test_a_stated_type_counts_if_it_fits(types: ModuleType, stated: str, expected: str) -> None:
    assert type(got(types, f'<node xsi:type="{stated}"><name>n</name></node>').node).__name__ == expected
    items = f'<nodes e:arrayType="{stated}[1]"><item><name>n</name></item></nodes>'
    assert type(got(types, items).nodes[0]).__name__ == expected
    # What is an array is not of the type of its items.
    rows = f'<nested e:arrayType="{stated}[1]"><item><i>a</i></item></nested>'
    assert got(types, rows).nested == [["a"]]


def test_equal_keys_are_all_kept(types: ModuleType) -> None:
    pair = '<item><key xsi:type="xs:string">a</key><value xsi:type="xs:int">{}</value></item>'
    found = got(types, f"<map>{pair.format(1)}{pair.format(2)}</map>").map
    assert isinstance(found, Pairs) and found.pairs == [("a", 1), ("a", 2)]
    # Also where the type is only stated.
    stated = f'<anything xsi:type="shop:Pairs">{pair.format(1)}{pair.format(2)}</anything>'
    found = got(types, stated).anything
    assert isinstance(found, Pairs) and found.pairs == [("a", 1), ("a", 2)]


def test_an_unhashable_key_is_a_problem(types: ModuleType) -> None:
    inner = "<map><item><key><x/></key><value>1</value></item><item><key>a</key><value>2</value></item></map>"
    found, problems = read(types, envelope(f"<shop:Do>{inner}</shop:Do>"))
    assert found.map == {"a": "2"}
    assert problems == [
        "a key of a map is AnyElement.from_text('<key><x></x></key>'), which cannot be a key of a dict"
    ]


# arrays that say what is in them


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('e:arrayType="xs:string[5]" e:offset="[2]"><i>c</i><i>d</i>', [None, None, "c", "d", None]),
        ('e:arrayType="xs:string[]" e:offset="[2]"><i>c</i>', [None, None, "c"]),
        (
            'e:arrayType="xs:string[4]"><i e:position="[3]">d</i><i e:position="[1]">b</i>',
            [None, "b", None, "d"],
        ),
        ('e:arrayType="xs:string[]"><i e:position="[1]">b</i><i>c</i>', [None, "b", "c"]),
        ('e:arrayType="xs:string[]"><i>a</i><i e:position="[2]">c</i>', ["a", None, "c"]),
        ('e:arrayType="xs:string[]" e:offset="[2]">', []),
        ('e:arrayType="xs:string[5]"><i>a</i>', ["a"]),
        ('e:arrayType="xs:string[0]">', []),
        ("><i>a</i><!-- and --><j>b</j>", ["a", "b"]),
        ('xsi:nil="1">', None),
    ],
)
def test_partially_transmitted_arrays(types: ModuleType, inner: str, expected: object) -> None:
    assert got(types, f"<strings {inner}</strings>").strings == expected


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('e:arrayType="xs:int[2,2]"><i>1</i><i>2</i><i>3</i><i>4</i>', [[1, 2], [3, 4]]),
        ('e:arrayType="xs:int[,2]"><i>1</i><i>2</i><i>3</i><i>4</i>', [[1, 2], [3, 4]]),
        ('e:arrayType="xs:int[2,0]">', [[], []]),
        ('e:arrayType="xs:int[0,0]">', []),
        ('e:arrayType="xs:int[,0]">', []),
        ('e:arrayType="xs:int[2,2]"><i e:position="[1,0]">3</i>', [[None, None], [3, None]]),
        ('e:arrayType="xs:int[2,2]" e:offset="[0,1]"><i>2</i><i>3</i>', [[None, 2], [3, None]]),
        ('e:arrayType="xs:int[][2]"><i e:arrayType="xs:int[1]"><i>1</i></i><i><i>2</i></i>', [[1], [2]]),
        ('e:arrayType="xs:int[][2]" e:offset="[1]"><i><i>2</i></i>', [None, [2]]),
        ('e:arrayType="xs:int[2]"><i><i>1</i></i><i><i>2</i></i>', [[1], [2]]),
        ("><i><i>1</i></i><i><i>2</i></i>", [[1], [2]]),
        ('e2:itemType="xs:int" e2:arraySize="2 1"><i>1</i><i>2</i>', [[1], [2]]),
    ],
)
def test_arrays_of_two_dimensions(types: ModuleType, inner: str, expected: object) -> None:
    assert got(types, f"<table {inner}</table>").table == expected


def test_items_that_are_absent_are_limited(types: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("soapwright.runtime.encoded_arrays._MOST_ABSENT", 3)
    stated = '<strings e:arrayType="xs:string[{}]" e:offset="[0]"><i>a</i></strings>'
    assert got(types, stated.format(4)).strings == ["a", None, None, None]
    assert got(types, '<table e:arrayType="xs:int[3,0]"/>').table == [[], [], []]
    (problem,) = problems_of(types, stated.format(5))
    assert problem.endswith("its sizes are [5], but most items are missing")


def test_arrays_of_arrays_may_arrive_as_two_dimensions(types: ModuleType) -> None:
    assert got(types, '<nested e:arrayType="xs:string[1,2]"><i>a</i><i>b</i></nested>').nested == [["a", "b"]]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('e:arrayType="xs:int[2,2]"><i>1</i>', "it has 1 items, but its sizes are [2,2]"),
        ('e:arrayType="xs:int[2,]"><i>1</i>', "it does not state the length of its rows"),
        ('e:arrayType="xs:int[x]"><i>1</i>', "'x' is not an array size or position"),
        ('e:arrayType="xs:int[٣]"><i>1</i>', "'٣' is not an array size or position"),
        ('e:arrayType="xs:int[2,]"><i e:position="[1,0]">1</i>', "the position [1,0] is outside of rows of 0"),
        ('e:arrayType="xs:int[-1]"><i>1</i>', "'-1' is not an array size or position"),
        ('e:arrayType="xs:int[1000000000]"><i>1</i>', "'1000000000' is not an array size or position"),
        ('e:arrayType="xs:int[99999999999]"><i>1</i>', "'99999999999' is not an array size or position"),
        ('e:arrayType="xs:int[2]"><i e:position="[2]">1</i>', "it has an item at 2, but its sizes are [2]"),
        ('e:arrayType="xs:int[2]"><i e:position="[0,0]">1</i>', "the position [0,0] does not have 1 dimensions"),
        ('e:arrayType="xs:int[2,2]"><i e:position="[0,2]">1</i>', "the position [0,2] is outside of rows of 2"),
        ('e:arrayType="xs:int[]"><i e:position="[99999999]">1</i>', "its sizes are [100000000], but most items are missing"),
        ('e:arrayType="xs:int[99999999]" e:offset="[0]"><i>1</i>', "its sizes are [99999999], but most items are missing"),
        ('e:arrayType="xs:int[99999999,0]">', "its sizes are [99999999,0], but most items are missing"),
    ],
)  # fmt: skip
def test_invalid_arrays(types: ModuleType, inner: str, expected: str) -> None:
    found, problems = read(types, envelope(f"<shop:Do><things {inner}</things></shop:Do>"))
    assert (found.things, problems) == ([], [f"Envelope/Body/Do/things: cannot read the array: {expected}"])
