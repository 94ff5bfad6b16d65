"""Structs: dataclasses whose constructors are made when they are first called."""

from __future__ import annotations

import dataclasses
import inspect
import pickle
from pprint import pformat
from types import SimpleNamespace
from typing import Any

import pytest

from soapwright.runtime.constructors import maker
from soapwright.runtime.errors import Fault
from soapwright.runtime.pretty import register
from soapwright.runtime.struct import Struct, attribute, element, required, struct
from soapwright.runtime.wire import Namespace, members

NS = Namespace("urn:n", "n")
OTHER = Namespace("urn:o", "o")


@struct("Base", NS, derived={"Sub": "Sub"})
class Base(Struct):
    """A base with a field of each kind."""

    needed: str = required(element("Needed", "xs:string"))
    note: str | None = element("Note", "xs:string", nillable=True)
    rank: int | None = attribute("rank", "xs:int")


@struct("Sub", OTHER)
class Sub(Base):
    """A derived struct, of another namespace."""

    more: list[str] | None = element("More", "xs:string", many=True)


@struct("Empty", NS)
class Empty(Struct):
    """A struct without fields."""


def test_fields_are_for_keywords_only() -> None:
    assert [(one.name, one.kw_only) for one in dataclasses.fields(Sub)] == [
        ("needed", True),
        ("note", True),
        ("rank", True),
        ("more", True),
    ]


def test_constructor_takes_fields_by_name() -> None:
    made = Sub(needed="n", more=["m"])
    assert (made.needed, made.note, made.rank, made.more) == ("n", None, None, ["m"])
    assert Empty() == Empty()


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(
    ("arguments", "named"),
    [((), {}), (("n",), {}), ((), {"needed": "n", "colour": 1}), ((), {"note": "n"})],
)
def test_constructor_refuses_what_does_not_fit(arguments: tuple[str, ...], named: Any, again: bool) -> None:
    # The first call of a class goes another way than the next ones.
    @struct("Fresh", NS)
    class Fresh(Base):
        pass

    if again:
        Fresh(needed="n")
    with pytest.raises(TypeError, match="__init__"):
        Fresh(*arguments, **named)


def test_signature_is_the_same_before_and_after_the_first_call() -> None:
    @struct("Fresh", NS)
    class Fresh(Base):
        """A struct that has not been made yet."""

    before = inspect.signature(Fresh)
    Fresh(needed="n")
    assert inspect.signature(Fresh) == before
    assert str(before) == "(*, needed: 'str', note: 'str | None' = None, rank: 'int | None' = None) -> None"


def test_structs_refuse_other_attributes() -> None:
    assert not hasattr(Sub(needed="n"), "__dict__")
    with pytest.raises(AttributeError):
        Sub(needed="n").nedeed = "x"  # type: ignore[attr-defined]


def test_dataclass_functions_work() -> None:
    made = Sub(needed="n", more=["m"])
    assert dataclasses.replace(made, note="x") == Sub(needed="n", more=["m"], note="x")
    assert dataclasses.asdict(made) == {"needed": "n", "note": None, "rank": None, "more": ["m"]}
    assert pickle.loads(pickle.dumps(made)) == made


def test_users_can_extend_structs() -> None:
    class Mine(Sub):
        def shout(self) -> str:
            return self.needed.upper()

    assert Mine(needed="n").shout() == "N"


def test_a_users_dataclass_can_extend_a_struct() -> None:
    @dataclasses.dataclass(kw_only=True)
    class Mine(Sub):
        seen: bool = False

    made = Mine(needed="n", seen=True)
    assert (made.needed, made.more, made.seen) == ("n", None, True)
    assert [field.name for field in dataclasses.fields(made)] == ["needed", "note", "rank", "more", "seen"]


def test_only_classes_with_fields_are_dataclasses() -> None:
    assert not dataclasses.is_dataclass(Struct) and not dataclasses.is_dataclass(Fault)
    assert dataclasses.is_dataclass(Empty) and dataclasses.fields(Empty) == ()
    assert next((f.name, f.type) for f in dataclasses.fields(Base)) == ("needed", "str")
    assert Base.__match_args__ == ()


def test_a_fault_is_a_dataclass_and_an_exception() -> None:
    @struct("Problem", NS)
    class Problem(Fault):
        needed: int = required(element("Needed", "xs:int"))
        note: str | None = element("Note", "xs:string")

    raised = Problem(needed=3)
    assert (raised.needed, raised.note, Problem.note) == (3, None, None)
    assert not hasattr(Problem, "needed")
    assert dataclasses.asdict(raised) == {"needed": 3, "note": None}
    assert dataclasses.replace(raised, note="x").note == "x"


def test_copies_with_changes() -> None:
    # What copy.replace does, from Python 3.13 on.
    assert Sub(needed="n").__replace__(rank=2) == Sub(needed="n", rank=2)


def test_a_maker_needs_the_values_of_all_fields() -> None:
    assert maker(Sub)(["n", None, 1, ["m"]]) == Sub(needed="n", rank=1, more=["m"])
    with pytest.raises(ValueError, match="not enough values"):
        maker(Sub)(["n"])


def test_equal_values_of_two_types_are_not_equal() -> None:
    assert Base(needed="n") != Sub(needed="n")
    assert repr(Sub(needed="n", rank=0)) == "Sub(needed='n', rank=0)"


def test_members_are_in_wire_order_with_the_namespace_of_their_class() -> None:
    found = [(member.attribute, member.wire.place, member.namespace.uri) for member in members(Sub)]
    assert found == [
        ("needed", "element", "urn:n"),
        ("note", "element", "urn:n"),
        ("rank", "attribute", ""),
        ("more", "element", "urn:o"),
    ]


def test_pprint_shows_one_set_field_per_line() -> None:
    namespace = Namespace("urn:n", "n")

    @struct("Tree", namespace)
    class Tree(Struct):
        """A struct that holds others."""

        name: str | None = element("Name", "xs:string")
        size: int | None = element("Size", "xs:int")
        branches: list[Any] | None = element("Branch", "Tree", many=True)

    Tree.__qualname__ = "Tree"
    assert pformat(Tree(name="a")) == "Tree(name='a')"
    tree = Tree(name="n" * 50, branches=[Tree(size=1, branches=[Tree(name="m" * 60)]), Tree()])
    assert pformat(tree).splitlines() == [
        f"Tree(name='{'n' * 50}',",
        "     branches=[Tree(size=1,",
        f"                    branches=[Tree(name='{'m' * 60}')]),",
        "               Tree()])",
    ]
    assert tree.branches is not None
    tree.branches.append(tree)
    assert "Recursion on Tree" in pformat(tree)


@pytest.mark.parametrize("has", [(), ("_dispatch",), ("_format_namespace_items",)])
def test_a_pprint_of_another_version_of_python_stays_as_it_is(has: tuple[str, ...]) -> None:
    table: dict[Any, Any] = {}
    module: Any = SimpleNamespace(PrettyPrinter=SimpleNamespace(**dict.fromkeys(has, table)))
    register(module, Struct.__repr__)
    assert table == {}
