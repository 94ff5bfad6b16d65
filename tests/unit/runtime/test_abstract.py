"""A type that the contract calls abstract: what derives from it is sent, and it is not."""

from __future__ import annotations

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.json_write import struct_writer as json_writer
from soapwright.runtime.xml_write import struct_writer as xml_writer
from tests.unit.runtime.contracts import contract, read

CONTRACT = contract(
    "abstract_types",
    """
@struct("Shape", SHOP, derived={"Circle": "Circle"}, abstract=True)
class Shape(Struct):
    name: str | None = element("name", "xs:string")

@struct("Circle", SHOP)
class Circle(Shape):
    radius: int | None = element("radius", "xs:int")

@struct("Drawing", SHOP)
class Drawing(Struct):
    shape: Shape | None = element("shape", "Shape")
    many: list[Shape] | None = element("many", "Shape", many=True)
    any: object = element("any", "xs:anyType")
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


def test_what_derives_from_it_is_sent_with_its_type() -> None:
    assert _xml(Drawing(shape=Circle(name="a", radius=2))) == (
        '<shop:r><shop:shape xsi:type="shop:Circle"><shop:name>a</shop:name><shop:radius>2</shop:radius>'
        "</shop:shape></shop:r>"
    )


def test_a_service_that_sends_it_is_read() -> None:
    assert read(Drawing, "<shape><name>a</name></shape>").shape == Shape(name="a")
