"""What writers refuse: values of other types than those of their fields, and elements without what they must hold."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.refusals import items_of, refuse_absent, refuse_abstract, refuse_other, write_whole
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "refusing_shop",
    """
class Color(WireEnum):
    RED = "red"

@struct("Shape", SHOP, derived={"Circle": "Circle"}, abstract=True)
class Shape(Struct):
    pass

@struct("Circle", SHOP)
class Circle(Shape):
    pass

@struct("holder", SHOP)
class Abstract(Struct):
    value: Shape | None = whole("Shape")

@struct("holder", SHOP)
class Nil(Struct):
    value: Shape | None = whole("Shape", nillable=True)

@struct("holder", SHOP)
class Concrete(Struct):
    value: Circle | None = whole("Circle")

@struct("holder", SHOP)
class Plain(Struct):
    value: Color | None = whole("Color")

@struct("holder", SHOP)
class Anything(Struct):
    value: object = whole("xs:anyType")

@struct("holder", SHOP)
class Element(Struct):
    value: Shape | None = element("value", "Shape")
""",
)


@pytest.mark.parametrize("values", [[], ["a"], ("a",), {"a"}, (one for one in "a")])
def test_whatever_has_items_is_a_list(values: Any) -> None:
    assert items_of(values) is values


@pytest.mark.parametrize("value", ["a", b"a", {"a": 1}, 5, None])
def test_a_single_value_is_no_list(value: Any) -> None:
    with pytest.raises(EncodeError) as error:
        items_of(value)
    assert str(error.value) == f"expected a list, got {value!r}"


def test_an_element_of_an_abstract_type_must_hold_a_value() -> None:
    with pytest.raises(EncodeError, match=r"^value: expected Shape, got None$"):
        refuse_absent(types.Abstract, types.Abstract())
    refuse_absent(types.Abstract, types.Abstract(value=types.Circle()))


@pytest.mark.parametrize("name", ["Nil", "Concrete", "Plain", "Anything", "Element"])
def test_other_elements_may_be_empty(name: str) -> None:
    cls = getattr(types, name)
    refuse_absent(cls, cls())


def test_abstract_classes_and_other_classes_are_refused() -> None:
    with pytest.raises(EncodeError, match=r"^Shape is abstract; send one of the classes derived from it$"):
        refuse_abstract(types.Shape)
    refuse_abstract(types.Circle)
    with pytest.raises(EncodeError, match=r"^expected Circle, got 5$"):
        refuse_other(types.Circle, 5)
    refuse_other(types.Shape, types.Circle())


def test_a_value_that_is_nested_too_deeply_is_refused() -> None:
    def write(depth: int) -> int:
        return write(depth + 1)

    with pytest.raises(EncodeError, match=r"^nested too deeply to be written; see sys\.setrecursionlimit$"):
        write_whole(write, 0)
    assert write_whole(len, "abc") == 3
