"""What a content model says of its children: which there are, which are needed, and whether their order matters."""

from __future__ import annotations

import pytest

from soapwright.base.qname import XS, QName
from soapwright.compare.children import (
    Namer,
    element_keys,
    element_uses,
    global_elements,
    has_choice,
    is_restriction,
    least,
    needed,
    wildcard,
    wildcard_count,
)
from soapwright.contract.model import Contract
from soapwright.contract.schema_model import (
    ComplexType,
    Derivation,
    Element,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
    Method,
    Occurs,
    Particle,
    SimpleContent,
    Wildcard,
)

SEQUENCE, CHOICE, ALL = GroupKind.SEQUENCE, GroupKind.CHOICE, GroupKind.ALL
INT = QName(XS, "int")


def use(name: str, low: int = 1, is_global: bool = False) -> ElementUse:
    return ElementUse(Element(QName("urn:t", name), INT, is_global=is_global), Occurs(low))


def group(kind: GroupKind, *particles: Particle, low: int = 1, high: int | None = 1) -> Group:
    return Group(kind, particles, Occurs(low, high))


def holding(held: Group | None, name: str = "T") -> ComplexType:
    return ComplexType(QName("urn:t", name), ElementContent(held))


def of(found: ComplexType) -> Contract:
    return Contract("S", "urn:t", (), (), {found.name: found})


A, B, C, ANY = use("a"), use("b"), use("c"), Wildcard()
NESTED = group(SEQUENCE, A, group(SEQUENCE, B, C), ANY)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (None, False),
        (group(SEQUENCE, A, B), False),
        (NESTED, False),
        (group(CHOICE, A, B), True),
        (group(ALL, A, B), True),
        (group(CHOICE, A), False),
        (group(SEQUENCE, group(SEQUENCE, A, group(CHOICE, B, C)), A), True),
    ],
)
def test_children_of_a_choice_have_no_order(held: Group | None, expected: bool) -> None:
    assert has_choice(of(holding(held)), QName("urn:t", "T")) is expected


def test_the_content_of_a_turn_is_that_of_its_type() -> None:
    model = of(holding(group(SEQUENCE, group(CHOICE, A, B))))
    for name, expected in (("T/items", True), ("T/items/2", True), ("Other/items", False), ("Other", False)):
        assert has_choice(model, QName("urn:t", name)) is expected
        assert element_keys(model, QName("urn:t", name)) == (
            {("a", "urn:t"), ("b", "urn:t")} if expected else set()
        )
    # An anonymous type has a content of its own.
    inner = of(holding(group(SEQUENCE, A), "T/items"))
    assert element_keys(inner, QName("urn:t", "T/items")) == {("a", "urn:t")}
    assert element_keys(of(ComplexType(QName("", "T"), SimpleContent(INT))), QName("", "T")) == set()


def test_elements_and_wildcards() -> None:
    found = holding(group(SEQUENCE, ANY, use("x", is_global=True), NESTED))
    assert [QName("urn:t", name) for name in "xabc"] == [
        one.element.name for one in element_uses(found).values()
    ]
    assert wildcard_count(found) == 2
    assert global_elements(of(found), found.name) == {QName("urn:t", "x")}
    assert wildcard_count(holding(None)) == 0
    assert element_uses(holding(None)) == {}


def test_particles_are_named_as_far_as_both_sides_have_them() -> None:
    assert [wildcard(number) for number in range(3)] == ["any", "any 2", "any 3"]
    namer = Namer({"any", "any 2", "{urn:t}a"})
    assert [namer(one) for one in (ANY, A, B, ANY, ANY)] == ["any", "{urn:t}a", None, "any 2", None]


@pytest.mark.parametrize(
    ("held", "names", "lowest"),
    [
        (None, "", {}),
        (group(SEQUENCE, A, use("b", 0), use("c", 2)), "ac", {"a": 1, "b": 0, "c": 2}),
        (group(CHOICE, A, B), "", {"a": 0, "b": 0}),
        (group(CHOICE, group(SEQUENCE, A, B), group(SEQUENCE, C, A)), "a", {"a": 0, "b": 0, "c": 0}),
        (group(ALL, A, use("b", 0)), "a", {"a": 1, "b": 0}),
        (group(SEQUENCE, A, group(SEQUENCE, B, C, low=0)), "a", {"a": 1, "b": 0, "c": 0}),
        # A turn has all of its children.
        (group(SEQUENCE, A, group(SEQUENCE, B, C, low=0, high=None)), "a", {"a": 1, "b": 1, "c": 1}),
    ],
)
def test_children_that_are_needed(held: Group | None, names: str, lowest: dict[str, int]) -> None:
    found = holding(held)
    assert needed(found) == {f"{{urn:t}}{name}" for name in names}
    assert least(found) == {f"{{urn:t}}{name}": low for name, low in lowest.items()}


def test_restrictions() -> None:
    for method, expected in ((Method.RESTRICTION, True), (Method.EXTENSION, False)):
        found = ComplexType(QName("", "T"), derivation=Derivation(QName("", "B"), method))
        assert is_restriction(found) is expected
    assert is_restriction(ComplexType(QName("", "T"))) is False
