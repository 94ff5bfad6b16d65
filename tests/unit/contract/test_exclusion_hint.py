"""The hint that names the operations to leave out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from soapwright.contract.exclusion_hint import with_exclusion_hint
from soapwright.errors import InputError, Level, Problem, Where

WARNING = Problem(Where("a.wsdl", 1), "odd", "Look.", Level.WARNING)
ERROR = Problem(Where("a.wsdl", 2), "wrong", "Fix it.")
ANOTHER = Problem(Where("a.wsdl", 3), "wrong", "Fix it.")
NAMES = tuple("ABCDEFGHIJKLMNOPQRST")


def hints(names: Sequence[str], broken: str, types: int = 1, together: str = "-") -> list[str]:
    """Return the hints of a warning and two errors, when these operations cannot be resolved, or not `together`."""

    def resolves(chosen: Sequence[str]) -> bool:
        return not set(chosen) & set(broken) and not set(together) <= set(chosen)

    error = with_exclusion_hint(InputError([WARNING, ERROR, ANOTHER]), names, types, resolves)
    return [problem.hint for problem in error.problems]


@pytest.mark.parametrize(
    ("broken", "hint"),
    [
        ("C", "Or leave out the operation that uses it: --operations '!C'"),
        ("BT", "Or leave out the operations that use it: --operations '!B,!T'"),
        ("ABCDEFGH", "Or leave out the operations that use it: --operations '!A,!B,!C,!D,!E,!F,!G,!H'"),
    ],
)
def test_the_first_error_names_the_operations_to_leave_out(broken: str, hint: str) -> None:
    assert hints(NAMES, broken) == ["Look.", f"Fix it. {hint}", "Fix it."]


def test_two_operations_are_enough_for_a_hint_and_two_attempts_find_it() -> None:
    found = ["Look.", "Fix it. Or leave out the operation that uses it: --operations '!B'", "Fix it."]
    assert hints("AB", "B", 100_000) == hints("AB", "B", 1) == hints("AB", "B", 0) == found
    assert hints("AB", "B", 100_001) == ["Look.", "Fix it.", "Fix it."]


@pytest.mark.parametrize(
    ("names", "broken", "types"),
    [
        ("", "", 1),
        ("A", "A", 1),
        ("AB", "AB", 1),
        # Too many to name, and too large to try.
        (NAMES, "ABCDEFGHI", 1),
        (NAMES, "C", 1_000_000),
        # Neither half of the operations is wrong alone.
        (NAMES, "", 1),
    ],
)
def test_no_operation_is_named_if_that_does_not_help(names: Sequence[str], broken: str, types: int) -> None:
    assert hints(names, broken, types) == ["Look.", "Fix it.", "Fix it."]


def test_no_operation_is_named_if_some_only_fail_together() -> None:
    assert hints("ABCD", "D", together="AB") == ["Look.", "Fix it.", "Fix it."]
