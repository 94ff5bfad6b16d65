"""Content expressions: how they are read, and which of their positions can follow which."""

from __future__ import annotations

import pytest

from soapwright.runtime.content import Branch, Leaf, Positions, parse
from soapwright.runtime.shape import admits


def positions(expression: str, nullable: str = "") -> Positions:
    return Positions(parse(expression), lambda name: name in nullable.split())


@pytest.mark.parametrize(
    ("expression", "nodes"),
    [
        ("", ()),
        ("a", (Leaf("a", 1, 1),)),
        ("a?, b*, c+", (Leaf("a", 0, 1), Leaf("b", 0, None), Leaf("c", 1, None))),
        ("(a{2})*", (Branch(",", (Leaf("a", 2, 2),), 0),)),
        ("a{2}, b_2{3,5},c{4,}", (Leaf("a", 2, 2), Leaf("b_2", 3, 5), Leaf("c", 4, None))),
        (
            "(a|b)?, (c & d)",
            (
                Branch("|", (Leaf("a", 1, 1), Leaf("b", 1, 1)), 0),
                Branch("&", (Leaf("c", 1, 1), Leaf("d", 1, 1)), 1),
            ),
        ),
        (
            "(a, (b | (c, d?)))",
            (
                Branch(
                    ",",
                    (
                        Leaf("a", 1, 1),
                        Branch("|", (Leaf("b", 1, 1), Branch(",", (Leaf("c", 1, 1), Leaf("d", 0, 1))))),
                    ),
                ),
            ),
        ),
    ],
)
def test_an_expression_is_a_tree(expression: str, nodes: tuple[Leaf | Branch, ...]) -> None:
    assert parse(expression) == Branch(",", nodes)


def test_the_outermost_group_has_the_kind_of_its_separator() -> None:
    assert parse("a & b?") == Branch("&", (Leaf("a", 1, 1), Leaf("b", 0, 1)))
    assert parse("a | b").kind == "|"


@pytest.mark.parametrize(
    ("expression", "possible"),
    [
        # Each pair of letters: the second can follow the first; "^" is the start.
        ("a, b, c", "^a ab bc"),
        ("a?, b, c?", "^a ^b ab bc"),
        ("a?, b?, c", "^a ^b ^c ab ac bc"),
        ("a | b", "^a ^b"),
        ("(a | b)?, c", "^a ^b ^c ac bc"),
        ("a, (b | c), d", "^a ab ac bd cd"),
        ("a, (b?, c)?, d?", "^a ab ac ad bc cd"),
        ("(a, b) | (c, d?)", "^a ^c ab cd"),
        ("((a?, b?) | c), d", "^a ^b ^c ^d ab ad bd cd"),
        ("(a, (b, c)), d", "^a ab bc cd"),
        ("(a | (b, c)), d", "^a ^b ad bc cd"),
        ("a+, b{2}, c*", "^a ab bc"),
    ],
)
def test_positions_follow_each_other_in_order(expression: str, possible: str) -> None:
    found = positions(f"({expression})" if "|" in expression else expression)
    letters = [leaf.name for leaf in found.leaves]
    numbers = {"^": Positions.START, **{letter: number for number, letter in enumerate(letters)}}
    pairs = {
        f"{one}{two}"
        for one, before in numbers.items()
        for two, after in numbers.items()
        if before != after and two != "^" and found.follows(before, after) is not False
    }
    assert pairs == set(possible.split())


def test_elements_of_a_group_in_any_order_may_follow_each_other() -> None:
    found = positions("a & b & (c, d?)")
    assert found.unordered and not positions("a, b | c").unordered
    assert [found.follows(0, 1), found.follows(1, 0), found.follows(2, 0)] == [None, None, None]
    assert [found.follows(Positions.START, 1), found.follows(2, 3), found.follows(3, 2)] == [
        True,
        True,
        False,
    ]


def test_what_may_be_absent_may_be_passed_over() -> None:
    found = positions("a, b, c", nullable="b")
    assert [found.follows(0, 2), found.nullable()] == [True, False]
    assert positions("a, b, c", nullable="a b c").nullable()
    assert [
        positions(one).nullable() for one in ("", "a?, b*", "(a | b?)", "(a | b), c?", "(a?, b)?", "a?, b+")
    ] == [
        True,
        True,
        True,
        False,
        True,
        False,
    ]


def test_the_alternatives_of_choices_have_the_names_of_their_fields() -> None:
    assert positions("a, (b | (c, d?) | (e | f))").choices == [
        [["b"], ["c", "d"], ["e", "f"]],
        [["e"], ["f"]],
    ]
    assert positions("a, b").choices == []


def test_deep_groups_are_read() -> None:
    found = positions("(" * 5_000 + "a" + ")?" * 5_000 + ", b")
    assert found.follows(Positions.START, 1) and found.follows(0, 1)


@pytest.mark.parametrize(
    ("namespaces", "names"),
    [
        ("##any", "{urn:own}x {urn:other}x x"),
        ("##other", "{urn:other}x"),
        ("##targetNamespace", "{urn:own}x"),
        ("##local", "x"),
        ("##local ##targetNamespace", "{urn:own}x x"),
        ("urn:other urn:third", "{urn:other}x"),
    ],
)
def test_a_wildcard_allows_names_of_its_namespaces(namespaces: str, names: str) -> None:
    found = [one for one in ("{urn:own}x", "{urn:other}x", "x") if admits(namespaces, "urn:own", one)]
    assert found == names.split()
