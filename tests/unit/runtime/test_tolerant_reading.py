"""Problems of a response: how many are kept, and the error that names them."""

from __future__ import annotations

import pytest

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.tolerant_reading import problem, read_whole, unreadable_parts


def _problems(count: int) -> str:
    for number in range(count):
        problem(DecodeError(f"problem {number}"))
    return "read"


@pytest.mark.parametrize(("count", "kept"), [(0, 0), (1, 1), (99, 99), (100, 100), (101, 100), (5000, 100)])
def test_a_hundred_problems_are_kept(count: int, kept: int) -> None:
    value, problems = read_whole(_problems, count)
    assert (value, [*map(str, problems)]) == ("read", [f"problem {number}" for number in range(kept)])


def test_a_problem_outside_of_reading_is_an_error() -> None:
    with pytest.raises(DecodeError, match="problem 0"):
        _problems(1)
    # Reading may read something else on the way.
    inner, problems = read_whole(lambda count: (read_whole(_problems, 2), _problems(count)), 1)
    assert (len(inner[0][1]), [*map(str, problems)]) == (2, ["problem 0"])


def test_the_error_counts_the_problems_that_it_does_not_name() -> None:
    one, two = DecodeError("first"), DecodeError("second")
    for problems, text in (
        ([one], "first"),
        ([one, two], "first (and 1 more)"),
        ([one, two, two], "first (and 2 more)"),
    ):
        error = unreadable_parts("rest", problems)
        assert (str(error), error.partial, error.problems) == (text, "rest", tuple(map(str, problems)))
