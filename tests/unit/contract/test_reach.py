"""Which types a type refers to."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.reach import element_uses, needed
from soapwright.contract.schema_model import (
    Atomic,
    Attribute,
    ComplexType,
    Derivation,
    Element,
    ElementContent,
    ElementUse,
    EmptyContent,
    Group,
    GroupKind,
    List,
    Method,
    SimpleContent,
    Type,
    Union,
    Wildcard,
)
from tests.unit.contract.schemas import t, xs


def group(*names: str) -> Group:
    return Group(GroupKind.SEQUENCE, tuple(ElementUse(Element(t(name), xs(name))) for name in names))


@pytest.mark.parametrize(
    ("found", "names"),
    [
        (Atomic(t("A"), xs("int")), ["int"]),
        (List(t("L"), xs("long")), ["long"]),
        (Union(t("U"), (xs("int"), xs("date"))), ["int", "date"]),
        (ComplexType(t("C"), EmptyContent()), []),
        (ComplexType(t("C"), ElementContent(None, True)), []),
        (ComplexType(t("C"), ElementContent(group("int", "date"))), ["date", "int"]),
        (
            ComplexType(
                t("C"),
                SimpleContent(xs("int")),
                (Attribute(QName("", "a"), xs("time")),),
                derivation=Derivation(xs("long"), Method.EXTENSION),
            ),
            ["long", "int", "time"],
        ),
    ],
)
def test_references_of_a_type(found: Type, names: list[str]) -> None:
    assert [one.name for one in needed(found)] == names


def test_a_group_used_twice_is_visited_once() -> None:
    named = group("int")
    uses = list(element_uses(Group(GroupKind.SEQUENCE, (named, Wildcard(), named, *group("date").particles))))
    assert [use.element.name.name for use in uses] == ["date", "int"]
