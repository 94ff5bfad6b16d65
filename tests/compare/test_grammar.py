"""Whether one content model includes another one, checked against Python's regular expressions."""

from __future__ import annotations

import re
from itertools import product
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.base.qname import XS, QName
from soapwright.compare.grammar import NOTHING, Piece, bare, expression, in_order, repeats, unordered
from soapwright.compare.inclusion import takes
from soapwright.contract.schema_model import Element, ElementUse, Group, GroupKind, Occurs, Particle

LETTERS = "abc"
WORDS = ["".join(word) for length in range(6) for word in product(LETTERS, repeat=length)]
TIMES = st.sampled_from([(1, 1), (0, 1), (0, None), (1, None), (2, 2), (0, 3)])


def letter(name: str, low: int = 1, high: int | None = 1) -> Piece:
    return Piece(name, min=low, max=high)


def group(kind: GroupKind, *parts: Piece, low: int = 1, high: int | None = 1) -> Piece:
    return Piece("", kind, parts, low, high)


def _times(piece: Piece, times: tuple[int, int | None]) -> Piece:
    return Piece(piece.symbol, piece.kind, piece.parts, *times)


LETTER = st.builds(lambda name, times: letter(name, *times), st.sampled_from(LETTERS), TIMES)
PIECES = st.recursive(
    LETTER,
    lambda inner: st.builds(
        lambda kind, parts, times: Piece("", kind, tuple(parts), *times),
        st.sampled_from([GroupKind.SEQUENCE, GroupKind.CHOICE]),
        st.lists(inner, min_size=1, max_size=3),
        TIMES,
    ),
    max_leaves=5,
)


def pattern(piece: Piece) -> str:
    """Return the same as a regular expression."""
    joint = "|" if piece.kind is GroupKind.CHOICE else ""
    inner = piece.symbol or joint.join(map(pattern, piece.parts))
    return f"(?:{inner}){{{piece.min},{'' if piece.max is None else piece.max}}}"


def words(piece: Piece) -> set[str]:
    """Return the short words that a content model takes."""
    found = re.compile(pattern(piece))
    return {word for word in WORDS if found.fullmatch(word)}


def longest(piece: Piece) -> float:
    """Return the length of the longest word that a content model takes."""
    lengths = [longest(one) for one in piece.parts]
    once = 1 if piece.symbol else max(lengths) if piece.kind is GroupKind.CHOICE else sum(lengths)
    return once * (float("inf") if piece.max is None else piece.max)


@pytest.mark.slow
@given(PIECES, PIECES)
def test_inclusion_agrees_with_matching_each_word(wide: Piece, narrow: Piece) -> None:
    found = takes(wide, narrow)
    lacking = words(narrow) - words(wide)
    if lacking:
        assert not found
    elif longest(narrow) < 6:
        assert found in (True, None)


@given(PIECES)
def test_content_includes_itself_and_its_parts(piece: Piece) -> None:
    optional = group(GroupKind.SEQUENCE, piece, low=0)
    assert takes(piece, piece) in (True, None)
    assert takes(optional, piece) in (True, None)


A, B, C = map(letter, LETTERS)


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        (group(GroupKind.CHOICE, A, B), group(GroupKind.SEQUENCE, letter("a", 0), letter("b", 0)), False),
        (group(GroupKind.SEQUENCE, letter("a", 0), letter("b", 0)), group(GroupKind.CHOICE, A, B), True),
        (group(GroupKind.ALL, A, B), group(GroupKind.SEQUENCE, B, A), True),
        (group(GroupKind.SEQUENCE, A, B), group(GroupKind.ALL, A, B), False),
        (group(GroupKind.ALL, A, B, C), group(GroupKind.SEQUENCE, C, A, B), True),
        (group(GroupKind.ALL, A, B, C), group(GroupKind.SEQUENCE, A, B, C, B, C), False),
        (group(GroupKind.ALL, A, B, C, low=0), group(GroupKind.SEQUENCE, A), False),
        (group(GroupKind.ALL, A, B, C, low=0), NOTHING, True),
        (group(GroupKind.SEQUENCE, letter("a", 0), letter("b", 0)), NOTHING, True),
        (group(GroupKind.SEQUENCE, letter("a", 0), B), NOTHING, False),
        (group(GroupKind.CHOICE, letter("a", 0), B), NOTHING, True),
        (NOTHING, A, False),
        (A, group(GroupKind.SEQUENCE, A, B), False),
        (group(GroupKind.SEQUENCE, A, B), A, False),
        (group(GroupKind.SEQUENCE, B, A), A, False),
        (group(GroupKind.SEQUENCE, A, B), group(GroupKind.SEQUENCE, A, C), False),
        (group(GroupKind.SEQUENCE, B, A), group(GroupKind.SEQUENCE, C, A), False),
        (group(GroupKind.CHOICE, A, B, high=None), letter("a", 1, None), True),
        (letter("a", 2, 2), A, False),
        (letter("a", 0, 20), letter("a", 0, 21), False),
        (letter("a", 0, 21), letter("a", 0, 20), True),
        (group(GroupKind.SEQUENCE, A, B), in_order(group(GroupKind.ALL, A, B)), True),
        (letter("a", 0, 100_000), letter("a", 0, 99_999), True),
        (letter("a", 0, 99_999), letter("a", 0, 100_000), False),
        (
            group(GroupKind.CHOICE, letter("a", 0, 100_000), B),
            group(GroupKind.CHOICE, letter("a", 0, 99_999), B),
            True,
        ),
        (
            group(GroupKind.SEQUENCE, A, B, low=0, high=5),
            group(GroupKind.SEQUENCE, A, B, low=0, high=None),
            False,
        ),
        (
            group(GroupKind.SEQUENCE, letter("a", 0, 2), low=0, high=2),
            group(GroupKind.SEQUENCE, letter("a", 0, 5)),
            False,
        ),
    ],
)
def test_known_inclusions(wide: Piece, narrow: Piece, expected: bool) -> None:
    assert takes(wide, narrow) is expected


SEQUENCE, CHOICE, ALL = GroupKind.SEQUENCE, GroupKind.CHOICE, GroupKind.ALL
MANY = [letter(f"x{number}") for number in range(300)]


@pytest.mark.parametrize(("before", "after"), [(MANY, []), ([], MANY), (MANY, MANY), (MANY[:2], MANY)])
def test_what_is_the_same_around_a_change_does_not_count(before: list[Piece], after: list[Piece]) -> None:
    wide, narrow = (group(SEQUENCE, *before, letter("a", low), *after) for low in (0, 1))
    assert takes(wide, narrow) is True
    assert takes(narrow, wide) is False


def test_a_choice_of_many_in_another_order_is_the_same() -> None:
    many = MANY[:200]
    assert takes(group(CHOICE, *many), group(CHOICE, *many[::-1])) is True
    assert takes(group(CHOICE, *MANY), group(CHOICE, *MANY[::-1])) is None


def test_what_differs_at_first_is_found_whatever_follows() -> None:
    rest = [*[letter("a", 0, 19)] * 20, C]
    assert takes(A, group(SEQUENCE, B, *rest)) is False


def test_too_many_changes_to_report() -> None:
    assert takes(group(SEQUENCE, *MANY), group(SEQUENCE, *MANY[::-1])) is None


def use(name: str, low: int = 1, high: int | None = 1) -> ElementUse:
    return ElementUse(Element(QName("", name), QName(XS, "int")), Occurs(low, high))


def written(kind: GroupKind, *particles: Particle, low: int = 1, high: int | None = 1) -> Group:
    return Group(kind, particles, Occurs(low, high))


@pytest.mark.parametrize(
    ("group", "text"),
    [
        (None, "()"),
        (written(SEQUENCE), "()"),
        (written(SEQUENCE, use("a")), "a"),
        (written(SEQUENCE, use("a", 0, None)), "a*"),
        (written(SEQUENCE, use("a"), low=0), "a?"),
        (written(SEQUENCE, use("a", 1, None), low=0), "a*"),
        (written(SEQUENCE, use("a", 2, 3), low=0), "(a{2,3})?"),
        (written(SEQUENCE, use("a"), low=0, high=None), "a*"),
        (written(SEQUENCE, use("a", 1, None), low=0, high=None), "(a+)*"),
        (written(SEQUENCE, use("a"), written(SEQUENCE, use("b"), use("c"))), "(a, b, c)"),
        (written(SEQUENCE, use("a"), written(SEQUENCE, use("b"))), "(a, b)"),
        (written(SEQUENCE, use("a"), written(SEQUENCE, use("b"), use("c"), low=0)), "(a, (b, c)?)"),
        (written(SEQUENCE, use("a"), written(CHOICE, use("b"), use("c"))), "(a, (b | c))"),
        (written(SEQUENCE, use("a"), written(CHOICE)), "a"),
        (written(CHOICE, use("a"), written(SEQUENCE)), "a?"),
        (written(CHOICE, use("a"), written(CHOICE, use("b"), use("c"))), "(a | b | c)"),
        (written(ALL, use("a"), written(ALL, use("b"), use("c"))), "(a & (b & c))"),
    ],
)
def test_an_expression_is_in_its_simplest_form(group: Group | None, text: str) -> None:
    found = expression(
        group,
        lambda one: one.element.name.name if isinstance(one, ElementUse) else None,
        lambda one, inside: one.occurs,
    )
    assert str(found) == text


def test_content_with_too_many_states_is_given_up() -> None:
    """An element that stands in twenty places, each of which may have been passed, takes seconds to follow."""
    wide, narrow = (group(GroupKind.SEQUENCE, *[letter("a", 0, times)] * 20) for times in (20, 19))
    begin = process_time()
    assert takes(wide, narrow) is None
    assert process_time() - begin < 3


@pytest.mark.parametrize(
    ("group", "inside"),
    [
        (written(SEQUENCE, use("a"), use("b")), ""),
        (written(SEQUENCE, use("a"), low=0), "a"),
        (written(CHOICE, use("a"), use("b")), "a b"),
        (written(CHOICE, use("a")), ""),
        (written(SEQUENCE, use("a"), written(CHOICE, use("b"), use("c")), use("d")), "b c"),
        (written(CHOICE, use("a"), written(SEQUENCE, use("b"))), "a b"),
        (written(SEQUENCE, written(SEQUENCE, use("a"), written(SEQUENCE, use("b"))), low=0), "a b"),
        # Each turn of a repeated group is a struct with all the elements.
        (written(SEQUENCE, use("a"), low=0, high=None), ""),
        (written(SEQUENCE, written(SEQUENCE, use("a"), high=2), use("b"), low=0), "b"),
        (written(CHOICE, use("a"), use("b"), high=None), "a b"),
    ],
)
def test_which_elements_may_be_absent_for_their_group(group: Group, inside: str) -> None:
    found: list[str] = []

    def occurs(one: Particle, within: bool) -> Occurs:
        assert isinstance(one, ElementUse)
        found.extend([one.element.name.name] * within)
        return one.occurs

    expression(group, lambda one: "x", occurs)
    assert " ".join(found) == inside


NESTED = group(SEQUENCE, B, A, group(ALL, C, A, low=0), group(CHOICE, B, letter("a", 0), high=None))


def test_other_forms_of_an_expression() -> None:
    assert str(NESTED) == "(b, a, (c & a)?, (b | a?)+)"
    assert str(in_order(NESTED)) == "(b, a, (c, a)?, (b | a?)+)"
    assert str(bare(NESTED)) == "(b, a, (c & a), (b | a?))"
    assert str(unordered(NESTED, ALL)) == "(b, a, (a & c)?, (b | a?)+)"
    assert str(unordered(NESTED, ALL, CHOICE)) == "(b, a, (a & c)?, (a? | b)+)"
    assert str(unordered(NESTED, SEQUENCE)) == "((b | a?)+, (c & a)?, a, b)"


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        (group(SEQUENCE, A, letter("b", 0, None)), False),
        (group(SEQUENCE, A, group(CHOICE, B, C, low=0)), False),
        (group(SEQUENCE, A, B, A), True),
        (group(SEQUENCE, A, group(CHOICE, B, A)), True),
        (group(SEQUENCE, A, B, high=2), True),
        (group(SEQUENCE, A, group(CHOICE, B, C, high=2)), True),
        (group(SEQUENCE, A, group(CHOICE, B, C, high=None)), True),
    ],
)
def test_whether_elements_come_at_several_places(piece: Piece, expected: bool) -> None:
    assert repeats(piece) is expected
