"""Abstract types: derived types are sent and read, the abstract one is not sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from soapwright.runtime.encoded_read import EncodedReader
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.json_problems import read_json
from soapwright.runtime.json_read import struct_reader as json_reader
from soapwright.runtime.json_write import struct_writer as json_writer
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_write import struct_writer as xml_writer
from tests.unit.runtime.contracts import contract, document, read

CONTRACT = contract(
    "abstract_types",
    """
@struct("Shape", SHOP, derived={"Circle": "Circle", "Angular": "Angular", "Square": "Square"}, abstract=True)
class Shape(Struct):
    name: str | None = element("name", "xs:string")

@struct("Angular", SHOP, derived={"Square": "Square"}, kind="Angular", abstract=True)
class Angular(Shape):
    pass

@struct("Square", SHOP)
class Square(Angular):
    side: int | None = element("side", "xs:int")

@struct("Circle", SHOP)
class Circle(Shape):
    radius: int | None = element("radius", "xs:int")

@struct("Drawing", SHOP)
class Drawing(Struct):
    shape: Shape | None = element("shape", "Shape")
    many: list[Shape] | None = element("many", "Shape", many=True)
    any: object = element("any", "xs:anyType")
    array: list[Shape] | None = element("array", "ArrayOfShape")
    map: dict[str, Shape] | None = element("map", "ShapesByName")

@struct("", SHOP, element=("folded", SHOP))
class Folded(Shape):
    pass

@struct("Sheet", SHOP, content="either?")
class Sheet(Struct):
    either: Folded | Drawing | None = choice("Either")

@struct("Message", SHOP)
class Message(Struct):
    value: Shape | None = whole("Shape")

@struct("NilMessage", SHOP, nillable=True)
class NilMessage(Struct):
    value: Shape | None = whole("Shape", nillable=True)

ArrayOfShape = Array("item", "Shape", SHOP)
ShapesByName = Map("pair", SHOP, ("key", "xs:string"), ("value", "Shape"), SHOP)
Either = Choice((("folded", SHOP, "Folded"), ("drawing", SHOP, "Drawing", True)))
TYPES = {"{urn:shop}Shape": "Shape", "{urn:shop}Angular": "Angular", "{urn:shop}Circle": "Circle"}
""",
)
Shape, Circle, Drawing = CONTRACT.Shape, CONTRACT.Circle, CONTRACT.Drawing


class Own(Shape):  # type: ignore[misc, valid-type]
    """A user's class of the abstract one is not a type of the contract."""


def _xml(value: object) -> str:
    out: list[str] = []
    xml_writer(type(value))("shop:r", value, "", out.append)
    return "".join(out)


@pytest.mark.parametrize("made", [Shape(name="a"), Own(name="a")])
@pytest.mark.parametrize("write", [_xml, lambda value: json_writer(type(value))(value)])
@pytest.mark.parametrize(
    ("field", "path"),
    [("shape", "shape"), ("many", r"many\.?\[0\]"), ("any", "any")],
    ids=["one", "item", "any"],
)
def test_an_abstract_type_is_not_sent(field: str, path: str, write: object, made: object) -> None:
    drawing = Drawing(**{field: [made] if field == "many" else made})
    with pytest.raises(
        EncodeError, match=f"^{path}: Shape is abstract; send one of the classes derived from it$"
    ):
        write(drawing)  # type: ignore[operator]


def test_a_derived_type_is_sent_with_its_xsi_type() -> None:
    assert _xml(Drawing(shape=Circle(name="a", radius=2))) == (
        '<shop:r><shop:shape xsi:type="shop:Circle"><shop:name>a</shop:name><shop:radius>2</shop:radius>'
        "</shop:shape></shop:r>"
    )


def _read_json(cls: type[Any], text: str) -> tuple[Any, list[str]]:
    value, problems = read_json(json_reader(cls), json.loads(text), cls.__name__)
    return value, list(map(str, problems))


def _read_xml(cls: type[Any], inner: str) -> tuple[Any, list[str]]:
    value, problems = read_whole(lambda text: read(cls, text), inner)
    return value, list(map(str, problems))


NAME = "<name>a</name>"


@pytest.mark.parametrize(
    ("cls", "field", "inner", "place"),
    [
        ("Drawing", "shape", "<shape>%s</shape>", "shape"),
        ("Drawing", "shape", '<shape xsi:type="shop:Shape">%s</shape>', "shape"),
        ("Drawing", "many", "<many>%s</many>", "many"),
        ("Drawing", "array", "<array><item>%s</item></array>", "array/item"),
        ("Drawing", "map", "<map><pair><key>k</key><value>%s</value></pair></map>", "map/pair/value"),
        ("Drawing", "any", '<any xsi:type="shop:Shape">%s</any>', "any"),
        ("Sheet", "either", "<folded>%s</folded>", "folded"),
        ("Message", "value", "%s", ""),
    ],
)
def test_a_value_of_an_abstract_type_over_soap_is_an_error(
    cls: str, field: str, inner: str, place: str
) -> None:
    value, problems = _read_xml(getattr(CONTRACT, cls), inner % NAME)
    where = f"r/{place}" if place else "r"
    assert problems == [f"{where}: Shape is abstract: expected xsi:type to name a type derived from it"]
    # What is there is read all the same.
    assert "name='a'" in repr(getattr(value, field))


@pytest.mark.parametrize(
    ("cls", "member", "place"),
    [
        ("Drawing", '"shape": %s', "shape"),
        ("Drawing", '"many": [%s]', "many"),
        ("Drawing", '"array": [%s]', "array"),
        ("Drawing", '"map": [{"Key": "k", "Value": %s}]', "map/Value"),
        ("Sheet", '"either": {"folded": %s}', "either/folded"),
        ("Message", '"value": %s', "value"),
    ],
)
@pytest.mark.parametrize("stated", ["", ', "Type": "Shape"', ', "Type": 1'])
def test_a_value_of_an_abstract_type_over_rest_is_an_error(
    cls: str, member: str, place: str, stated: str
) -> None:
    sent = f'{{"name": "a"{stated}}}'
    value, problems = _read_json(getattr(CONTRACT, cls), f"{{{member % sent}}}")
    (problem,) = problems
    assert problem.startswith(f"{cls}/{place}: cannot read ")
    assert problem.endswith("Shape is abstract: expected Type to name a type derived from it")
    assert "name='a'" in repr(value)


def test_an_abstract_type_that_derives_from_another_is_not_read() -> None:
    message = "Angular is abstract: expected {} to name a type derived from it"
    _, problems = _read_xml(Drawing, f'<shape xsi:type="shop:Angular">{NAME}</shape>')
    assert problems == [f"r/shape: {message.format('xsi:type')}"]
    _, problems = _read_json(Drawing, '{"shape": {"name": "a", "Type": "Angular"}}')
    assert problems[0].endswith(message.format("Type"))


def test_nil_is_none() -> None:
    assert _read_xml(Drawing, '<shape xsi:nil="true"/><many xsi:nil="1"/>') == (Drawing(many=[None]), [])
    assert _read_xml(CONTRACT.Message, ' xsi:nil="true">') == (CONTRACT.Message(value=None), [])
    assert _read_json(Drawing, '{"shape": null, "many": [null]}') == (Drawing(many=[None]), [])


def test_an_unknown_type_may_belong_to_a_newer_revision() -> None:
    drawing = Drawing(shape=Shape(name="a"))
    assert _read_xml(Drawing, f'<shape xsi:type="shop:Star">{NAME}</shape>') == (drawing, [])
    assert _read_xml(Drawing, f'<shape xsi:type="other:Shape">{NAME}</shape>') == (drawing, [])
    assert _read_json(Drawing, '{"shape": {"name": "a", "Type": "Star"}}') == (drawing, [])


def test_json_without_a_discriminator_cannot_name_a_derived_type(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    untold = contract(
        "abstract_untold",
        """
@struct("Shape", SHOP, derived={"Circle": "Circle"}, abstract=True)
class Shape(Struct):
    name: str | None = element("name", "xs:string")

@struct("Drawing", SHOP)
class Drawing(Struct):
    shape: Shape | None = element("shape", "Shape")
""",
    )
    monkeypatch.setattr(untold, "JSON", untold.JSON._replace(discriminator=""))
    value, problems = _read_json(untold.Drawing, '{"shape": {"name": "a"}}')
    assert (value.shape.name, problems) == ("a", [])


@pytest.mark.parametrize(
    ("stated", "messages"),
    [
        ("", "Shape"),
        (' xsi:type="shop:Shape"', "Shape"),
        (' xsi:type="shop:Angular"', "Angular"),
        (' xsi:type="shop:Star"', ""),
        (' xsi:type="shop:Circle"', ""),
        (' xsi:nil="true"', ""),
    ],
)
def test_an_abstract_type_in_soap_encoding_is_an_error(stated: str, messages: str) -> None:
    root = document(f"<Drawing><shape{stated}>{'' if 'nil' in stated else NAME}</shape></Drawing>")
    reader = EncodedReader(root, CONTRACT)
    _, problems = read_whole(lambda node: reader.message(node, Drawing, is_rpc=False), root[0])
    expected = f"r/Drawing/shape: {messages} is abstract: expected xsi:type to name a type derived from it"
    assert list(map(str, problems)) == ([expected] if messages else [])


@pytest.mark.parametrize("write", [_xml, lambda value: json_writer(type(value))(value)])
def test_a_message_of_an_abstract_type_needs_a_value(write: Any) -> None:
    with pytest.raises(EncodeError, match=r"^value: expected Shape, got None$"):
        write(CONTRACT.Message(value=None))
    assert write(CONTRACT.NilMessage(value=None)) in ('<shop:r xsi:nil="true"/>', "{}")


def test_a_nil_element_of_a_choice_has_its_stated_type() -> None:
    value, problems = _read_xml(CONTRACT.Sheet, '<folded xsi:type="shop:Circle" xsi:nil="true"/>')
    assert (type(value.either), problems) == (Circle, [])
    _, problems = _read_xml(CONTRACT.Sheet, '<folded xsi:nil="true"/>')
    assert problems == ["r/folded: Shape is abstract: expected xsi:type to name a type derived from it"]
