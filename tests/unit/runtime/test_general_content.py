"""Content whose fields are distinguished by position, over XML: round trips."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.dicts import from_dict, to_dict
from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.json_problems import read_json
from soapwright.runtime.json_read import struct_reader as json_reader
from soapwright.runtime.json_write import struct_writer as json_writer
from soapwright.runtime.refusals import write_whole
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import canonical, contract, document, read, same_again, written

types: Any = contract(
    "shop_content",
    """
@struct("", SHOP, content="b | (c, d?)")
class OrderItem(Struct):
    b: int | None = element("b", "xs:int")
    c: str | None = element("c", "xs:string")
    d: str | None = element("d", "xs:string")

@struct("Order", SHOP, content="(a, (x | y)?, items*, a_2?, any*)")
class Order(Struct):
    a: str | None = element("a", "xs:string")
    x: int | None = element("x", "xs:int")
    y: int | None = element("y", "xs:int")
    items: list[OrderItem] | None = turns("OrderItem")
    a_2: str | None = element("a", "xs:string")
    any: list[AnyElement] | None = wildcard("##other", "lax", many=True)
    any_attributes: dict[str, str] | None = any_attributes("##any")

@struct("", SHOP, content="b | i")
class TextItem(Struct):
    b: str | None = element("b", "xs:string")
    i: str | None = element("i", "xs:string")

@struct("Text", SHOP, content="items*", derived={"Longer": "Longer"})
class Text(Struct):
    texts: list[str] | None = texts()
    items: list[TextItem] | None = turns("TextItem")

@struct("Longer", SHOP, content="e?, any?")
class Longer(Text):
    e: int | None = element("e", "xs:int")
    any: AnyElement | None = wildcard("##any")

@struct("Shape", SHOP, derived={"Circle": "Circle", "Square": "Square"})
class Shape(Struct):
    n: str | None = attribute("n", "xs:string")

@struct("Circle", SHOP)
class Circle(Shape):
    radius: int | None = element("radius", "xs:int")

@struct("Square", SHOP)
class Square(Shape):
    side: int | None = element("side", "xs:int")

@struct("Square", SHOP, element=("tile", SHOP))
class Tile(Square):
    pass

@struct("", SHOP, element=("size", SHOP))
class Size(Struct):
    value: int | None = text_content("xs:int")

Shapes = Choice((("shape", SHOP, "Shape"), ("circle", SHOP, "Circle"), ("square", SHOP, "Square"),
                 ("tile", SHOP, "Tile"), ("size", SHOP, "Size", True)))

@struct("Drawing", SHOP, content="shapes*, one")
class Drawing(Struct):
    shapes: list[Shape | Circle | Square | Size] | None = choice("Shapes", many=True)
    one: Shape | None = choice("One")

One = Choice((("only", SHOP, "Circle"),))

@struct("All", SHOP, content="a? & b? & c", remembers=True)
class All(Struct):
    a: int | None = element("a", "xs:int", nillable=True)
    b: int | None = element("b", "xs:int")
    c: int | None = element("c", "xs:int")

Nodes = Array("node", "Node", SHOP)
Selection = Choice((("chosen", SHOP, "Node"), ("other", SHOP, "Shape")))

@struct("Node", SHOP, derived={"Derived": "Derived"}, content="plain?, many*, listed?, chosen?, v?, turned*, derived?")
class Node(Struct):
    plain: Node | None = element("plain", "Node")
    many: list[Node] | None = element("many", "Node", many=True)
    listed: list[Node] | None = element("listed", "Nodes")
    chosen: Node | Shape | None = choice("Selection")
    v: int | None = element("v", "xs:int")
    turned: list[NodeItem] | None = turns("NodeItem")
    derived: Derived | None = element("derived", "Derived")

@struct("Derived", SHOP)
class Derived(Node):
    pass

@struct("", SHOP, content="turned, w?")
class NodeItem(Struct):
    turned: Node | None = element("turned", "Node")
    w: int | None = element("w", "xs:int")

@struct("", SHOP, content="any")
class AnyItem(Struct):
    any: AnyElement | None = wildcard("##other", "lax")

@struct("", SHOP, content="b?, inner+")
class DeepItem(Struct):
    b: int | None = element("b", "xs:int")
    inner: list[AnyItem] | None = turns("AnyItem")

@struct("Open", SHOP, content="a?, items*, c?")
class Open(Struct):
    a: int | None = element("a", "xs:int")
    items: list[AnyItem] | None = turns("AnyItem")
    c: int | None = element("c", "xs:int")

@struct("Ordered", SHOP, content="a?, b?")
class Ordered(Struct):
    a: int | None = element("a", "xs:int")
    b: int | None = element("b", "xs:int")

@struct("Remembered", SHOP, remembers=True)
class Remembered(Struct):
    a: int | None = element("a", "xs:int")
    b: int | None = element("b", "xs:int")

@struct("Deep", SHOP, content="a?, items*, c?")
class Deep(Struct):
    a: int | None = element("a", "xs:int")
    items: list[DeepItem] | None = turns("DeepItem")
    c: int | None = element("c", "xs:int")

@struct("", SHOP)
class Line(Struct):
    b: int | None = required(element("b", "xs:int"))
    c: int | None = element("c", "xs:int")

@struct("", SHOP)
class FixedLine(Struct):
    b: int = element("b", "xs:int", fixed="1", always=True)
    c: int | None = element("c", "xs:int")

@struct("", SHOP, content="b?, c?")
class MaybeLine(Struct):
    b: int | None = element("b", "xs:int")
    c: int | None = element("c", "xs:int")

@struct("Lines", SHOP, content="(lines+, a)?, a_2?")
class Lines(Struct):
    lines: list[Line] | None = turns("Line")
    a: str | None = element("a", "xs:string")
    a_2: str | None = element("a", "xs:string")

@struct("FixedLines", SHOP, content="(lines+, a)?, a_2?")
class FixedLines(Struct):
    lines: list[FixedLine] | None = turns("FixedLine")
    a: str | None = element("a", "xs:string")
    a_2: str | None = element("a", "xs:string")

@struct("MaybeLines", SHOP, content="(lines+, a)?, a_2?")
class MaybeLines(Struct):
    lines: list[MaybeLine] | None = turns("MaybeLine")
    a: str | None = element("a", "xs:string")
    a_2: str | None = element("a", "xs:string")

@struct("", SHOP)
class PlainLine(Struct):
    b: int | None = element("b", "xs:int")
    c: int | None = element("c", "xs:int")

@struct("PlainLines", SHOP, content="lines*, a?")
class PlainLines(Struct):
    lines: list[PlainLine] | None = turns("PlainLine")
    a: str | None = element("a", "xs:string")

@struct("Label", SHOP)
class Label(Struct):
    n: str | None = attribute("n", "xs:string")
    b: str | None = element("b", "xs:string")

@struct("Labelled", SHOP, content="cs*, b_2?")
class Labelled(Label):
    cs: list[str] | None = element("c", "xs:string", many=True)
    b_2: str | None = element("b", "xs:string")

@struct("Wide", SHOP, content="b?, a?")
class Wide(Struct):
    a: str | None = element("a", "xs:string")
    b: str | None = element("b", "xs:string")

@struct("Narrow", SHOP)
class Narrow(Wide):
    a: str | None = required(element("a", "xs:string"))
    d: str | None = element("d", "xs:string")

@struct("Loose", SHOP, remembers=True)
class Loose(Struct):
    a: int | None = element("a", "xs:int", nillable=True)
    b: list[int] | None = element("b", "xs:int", many=True)

@struct("", SHOP, content="c?, any?")
class OpenLine(Struct):
    c: int | None = element("c", "xs:int")
    any: AnyElement | None = wildcard("##other")

@struct("", SHOP, content="open+, d?")
class OpenPage(Struct):
    open: list[OpenLine] | None = turns("OpenLine")
    d: str | None = element("d", "xs:string")

@struct("Book", SHOP, content="pages*, end?")
class OpenBook(Struct):
    pages: list[OpenPage] | None = turns("OpenPage")
    end: str | None = element("end", "xs:string")

@struct("Tree", SHOP, content="tree?, v")
class Tree(Struct):
    tree: Tree | None = element("tree", "Tree")
    v: int | None = element("v", "xs:int")
""",
)


def test_a_required_group_is_only_absent_if_all_in_it_may_be() -> None:
    for cls in (types.Lines, types.FixedLines):
        found = read(cls, "<a>1</a>")
        assert (found.a, found.a_2) == (None, "1")
    found = read(types.MaybeLines, "<a>1</a>")
    assert (found.a, found.a_2) == ("1", None)
    for cls in (types.Lines, types.MaybeLines):
        found = same_again(cls, "<b>1</b><c>2</c><a>3</a><a>4</a>")
        assert (found.a, found.a_2, len(found.lines)) == ("3", "4", 1)


def test_repetitions_keep_their_order() -> None:
    order = same_again(types.Order, "<a>1</a><y>2</y><b>3</b><c>x</c><d>z</d><b>4</b><c>5</c><a>6</a>")
    assert (order.a, order.y, order.a_2) == ("1", 2, "6")
    assert [(one.b, one.c, one.d) for one in order.items] == [
        (3, None, None),
        (None, "x", "z"),
        (4, None, None),
        (None, "5", None),
    ]


@pytest.mark.parametrize("names", ["c b", "b c b", "c c b b", "c b a", "b b c a"])
def test_repeated_sequences_keep_their_order(names: str) -> None:
    same_again(types.PlainLines, "".join(f"<{name}>1</{name}>" for name in names.split()))


def test_without_a_stated_order_elements_are_written_in_that_of_the_fields() -> None:
    found = read(types.Loose, "<b>1</b><a xsi:nil='true'/><b>2</b>")
    assert found == types.Loose(b=[1, 2])
    assert canonical(written(found)) == canonical(document("<a xsi:nil='true'/><b>1</b><b>2</b>"))


@pytest.mark.parametrize(
    ("allowed", "taken"),
    [
        ("##any", "shop none q other"),
        ("##other", "q other"),
        ("##targetNamespace urn:q", "shop q"),
        ("##local", "none"),
        ("urn:other ##local", "none other"),
    ],
)
def test_wildcards_take_elements_of_their_namespaces(allowed: str, taken: str) -> None:
    held: Any = contract(
        "shop_wild",
        f'''@struct("Held", SHOP, content="a?, any*")
class Held(Struct):
    a: str | None = element("a", "xs:string")
    any: list[AnyElement] | None = wildcard("{allowed}", "lax", many=True)
''',
    )
    inner = "<shop/><none xmlns=''/><q xmlns='urn:q'/><other:other/>"
    names = [one.name.rpartition("}")[2] for one in read(held.Held, inner).any]
    assert names == taken.split()


def test_elements_of_a_choice_that_may_be_nil_state_again_that_they_are_not() -> None:
    same_again(types.Drawing, "<size xsi:nil='false'>7</size>")
    assert "nil" not in str(written(read(types.Drawing, "<shape xsi:nil='false'/>"))[0].attrib)


def test_the_content_of_a_base_without_an_order_comes_first() -> None:
    whole = same_again(types.Labelled, " n='1'><b>1</b><c>2</c><c>3</c><b>4</b>")
    assert (whole.n, whole.b, whole.cs, whole.b_2) == ("1", "1", ["2", "3"], "4")


def test_what_a_derived_struct_states_again_stays_at_its_place() -> None:
    narrow = same_again(types.Narrow, "<b>1</b><a>2</a><d>3</d>")
    assert (narrow.b, narrow.a, narrow.d) == ("1", "2", "3")


def test_turns_begin_with_elements_of_their_wildcards() -> None:
    book = same_again(types.OpenBook, "<c>1</c><other:p/><other:q/><d>x</d><other:r/><end>y</end>")
    shown = [[(one.c, one.any and one.any.name) for one in page.open] for page in book.pages]
    assert shown == [[(1, "{urn:other}p"), (None, "{urn:other}q")], [(None, "{urn:other}r")]]
    # Not with what no wildcard takes.
    assert read(types.OpenBook, "<unknown/><end>y</end>") == types.OpenBook(end="y")


def test_one_element_at_two_positions() -> None:
    assert same_again(types.Order, "<a>1</a><a>2</a>").a_2 == "2"
    assert same_again(types.Order, "<a>1</a>").a_2 is None


def test_wildcards_hold_elements_of_other_namespaces() -> None:
    inner = "<a>1</a><other:p other:k='5'>t<other:q/>u</other:p><n xmlns='urn:n'>shop:x</n>"
    order = same_again(types.Order, f" other:z='1' w='2'>{inner}")
    assert order.any_attributes == {"{urn:other}z": "1", "w": "2"}
    first, second = order.any
    assert (first.name, first.text, first.children[0].name) == ("{urn:other}p", "tu", "{urn:other}q")
    assert second.qualified_name(second.text) == ("urn:shop", "x")
    for again in (copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert again == order
        assert canonical(written(again)) == canonical(written(order))


@pytest.mark.parametrize(
    "envelope", ["http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"]
)
def test_encoding_attributes_are_not_content(envelope: str) -> None:
    order = read(types.Order, f" xmlns:s='{envelope}' s:encodingStyle='urn:any' w='2'><a>1</a>")
    assert order.any_attributes == {"w": "2"}


def test_mixed_text_is_kept_between_children() -> None:
    text = same_again(types.Text, "one <b>two</b> three <i>four</i><b>five</b> six")
    assert text.texts == ["one ", " three ", "", " six"]
    text.texts = ["only "]
    assert b"[only ](" in canonical(written(text))


def test_derived_content_follows_that_of_the_base() -> None:
    text = same_again(types.Longer, "<b>1</b>t<i>2</i><e>3</e><b>4</b>")
    assert (len(text.items), text.e, text.any.name) == (2, 3, "{urn:shop}b")


def test_a_class_determines_the_element_name() -> None:
    inner = (
        "<circle><radius>1</radius></circle><shape n='s'/><tile><side>2</side></tile><square/>"
        "<shape xsi:type='shop:Square'/><size>7</size><only/>"
    )
    drawing = same_again(types.Drawing, inner)
    names = ["Circle", "Shape", "Tile", "Square", "Square", "Size"]
    assert [type(one).__name__ for one in drawing.shapes] == names
    for again in (copy.deepcopy(drawing), pickle.loads(pickle.dumps(drawing)), copy.copy(drawing)):
        assert again == drawing
        assert canonical(written(again)) == canonical(document(inner))
    with pytest.raises(EncodeError, match=r"^shapes\[0\]: expected Shape or Circle or .*, got 'x'"):
        written(types.Drawing(shapes=["x"]))


def test_one_of_several_elements_is_a_dict_with_its_name() -> None:
    drawing = types.Drawing(shapes=[types.Circle(radius=1), types.Size(value=2), types.Tile(side=3)])
    data = to_dict(drawing)
    assert data == {
        "shapes": [
            {"circle": {"@type": "Circle", "radius": 1}},
            {"size": {"value": 2}},
            {"tile": {"side": 3}},
        ]
    }
    assert from_dict(types.Drawing, data) == drawing
    # What is not one of them is seen as it is, and does not come back as one.
    data = to_dict(types.Drawing(shapes=["x"]))
    assert data == {"shapes": ["x"]}
    with pytest.raises(DecodeError, match="expected a dict with one of shape, circle, square, tile, size"):
        from_dict(types.Drawing, data)


def test_all_remembers_order_and_nil() -> None:
    for inner in ("<c>1</c><b>2</b>", "<b>2</b><c>1</c><a xsi:nil='true'/>", "<a>5</a><b>2</b><c>1</c>"):
        value = same_again(types.All, inner)
        assert canonical(written(pickle.loads(pickle.dumps(value)))) == canonical(document(inner))
    assert "_as_read" not in repr(value)
    assert value == types.All(a=5, b=2, c=1)


def test_setting_both_fields_of_a_choice_is_an_error_that_names_both() -> None:
    with pytest.raises(EncodeError, match="only one of x and y may be set"):
        written(types.Order(a="1", x=1, y=2))
    with pytest.raises(EncodeError, match=r"items\[1\]: only one of b and d may be set"):
        written(types.Order(a="1", items=[types.OrderItem(b=1), types.OrderItem(b=1, d="2")]))
    with pytest.raises(EncodeError, match=r"items\[0\]\.b: cannot write 'x': not an int"):
        written(types.Order(a="1", items=[types.OrderItem(b="x")]))


def test_elements_out_of_order_are_recognized_by_name() -> None:
    order = read(types.Order, "<b>3</b><unknown/><y>2</y><a>1</a>")
    assert (order.a or order.a_2, order.y, order.items[0].b) == ("1", 2, 3)
    order = read(types.Order, "<a>1</a><b>1</b><d>out</d><b>2</b>")
    assert [(one.b, one.d) for one in order.items] == [(1, "out"), (2, None)]
    with pytest.raises(DecodeError, match="more often than the contract allows"):
        read(types.Order, "<x>1</x><x>2</x>")


def test_children_without_a_namespace_are_read_by_name() -> None:
    order = read(types.Order, "<a xmlns=''>1</a><b xmlns=''>3</b><c xmlns=''>4</c>")
    assert (order.a, [one.b or one.c for one in order.items]) == ("1", [3, "4"])
    assert read(types.All, "<a xmlns='urn:q'>1</a><b>2</b>") == types.All(a=1, b=2)
    # What the wildcard admits is the wildcard's.
    assert read(types.Order, "<a xmlns='urn:q'>1</a>").any[0].name == "{urn:q}a"


@pytest.mark.slow
def test_many_children_take_linear_time() -> None:
    order = same_again(types.Order, "<a>1</a>" + "<b>1</b><c>2</c><d>3</d>" * 5000)
    assert len(order.items) == 10_000


@pytest.mark.parametrize("name", ["tree", "plain", "many", "listed", "chosen", "derived", "turned"])
def test_deep_nesting_is_read_and_written(name: str) -> None:
    one = ("<listed><node>", "</node></listed>") if name == "listed" else (f"<{name}>", f"</{name}>")
    levels = 300 // one[0].count("<")
    inner = one[0] * levels + "<v>1</v>" + one[1] * levels
    value = read(types.Tree if name == "tree" else types.Node, inner)
    assert canonical(written(value)) == canonical(document(inner))
    # An object and a list for each level: JSON needs more of the stack.
    value = read(type(value), one[0] * (levels // 2) + "<v>1</v>" + one[1] * (levels // 2))
    data = json.loads(json_writer(type(value))(value))
    again, problems = read_json(json_reader(type(value)), data, "R")
    assert not problems
    assert canonical(written(again)) == canonical(written(value))


@pytest.fixture
def usual_stack() -> Iterator[None]:
    """Python's own limit: what else runs in this process may have raised it."""
    found = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000)
    yield
    sys.setrecursionlimit(found)


@pytest.mark.slow
@pytest.mark.usefixtures("usual_stack")
def test_reading_beyond_the_stack_is_a_clear_error() -> None:
    node = top = document("")
    for _ in range(10_000):
        child = node.makeelement("{urn:shop}tree")
        node.append(child)
        node = child
    with pytest.raises(DecodeError, match="nested too deeply"):
        read_whole(struct_reader(types.Tree), top)


@pytest.mark.usefixtures("usual_stack")
def test_writing_beyond_the_stack_is_a_clear_error() -> None:
    tree = types.Tree()
    for _ in range(10_000):
        tree = types.Tree(tree=tree)
    for write in (json_writer(types.Tree), written):
        with pytest.raises(EncodeError, match="nested too deeply"):
            write_whole(write, tree)


def test_any_elements_are_values() -> None:
    text = "<p:a xmlns:p='urn:p' k='&lt;'>x<b>p:y</b>&amp;</p:a>"
    one = AnyElement.from_text(text)
    assert one == AnyElement.from_text(one.to_text()) == AnyElement.from_lxml(one.to_lxml())
    assert one != AnyElement.from_text(text.replace("urn:p", "urn:q"))
    assert eval(repr(one)) == one
    deep = AnyElement("a")
    for _ in range(20_000):
        deep = AnyElement("a", [deep])
    assert copy.deepcopy(deep) == deep == pickle.loads(pickle.dumps(deep))


def test_text_split_by_a_comment_is_one_text() -> None:
    found = AnyElement.from_text("<a>one<!-- c -->two<b/><?p?>three<!-- c -->four<c/></a>")
    texts = [one for one in found.content if isinstance(one, str)]
    assert texts == ["onetwo", "threefour"] and [one.name for one in found.children] == ["b", "c"]


@pytest.mark.parametrize("around", ["{}", "<a>1</a>{}", "{}<c>2</c>", "<a>1</a>{}<c>2</c>"])
def test_repeated_groups_may_begin_with_any_element(around: str) -> None:
    inner = around.format("<other:x>1</other:x><other:y>2</other:y>")
    texts = [item.any.text for item in same_again(types.Open, inner).items]
    assert texts == ["1", "2"]
    (deep,) = same_again(types.Deep, inner).items
    assert [item.any.text for item in deep.inner] == ["1", "2"]
    two = around.format("<b>3</b><other:x>1</other:x><b>4</b><other:y>2</other:y>")
    assert [(one.b, len(one.inner)) for one in same_again(types.Deep, two).items] == [(3, 1), (4, 1)]


def test_elements_in_another_namespace_are_found_by_their_names() -> None:
    ordered = read(types.Ordered, '<a xmlns="urn:third">1</a><b xmlns="">2</b>')
    assert ordered == types.Ordered(a=1, b=2)
    found = read(types.Remembered, '<b xmlns="urn:third">2</b><a xmlns="">1</a>')
    assert found == types.Remembered(a=1, b=2)
    found = read(types.Lines, '<b xmlns="urn:third">1</b><a xmlns="urn:third">x</a>')
    assert found == types.Lines(lines=[types.Line(b=1)], a="x")
    # A wildcard for other namespaces takes them first.
    (other,) = read(types.Order, '<a xmlns="urn:third">1</a>').any
    assert other.name == "{urn:third}a"
