"""An exception carries each of its problems once, in the order in which they were found."""

from __future__ import annotations

from soapwright.errors import InputError, Problem, Where


def test_a_problem_is_reported_once() -> None:
    first, other = (Problem(Where("a.wsdl", line), "it has no name", "Give it one.") for line in (2, 1))
    error = InputError([first, other, first])
    assert error.problems == (first, other)
    assert str(error) == f"{first}\n{other}"
