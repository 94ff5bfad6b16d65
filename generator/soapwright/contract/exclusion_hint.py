"""Suggest how to continue when a contract cannot be resolved: without the operations that have the errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from soapwright.errors import InputError, Level

_MOST_OPERATIONS = 8
"""The most operations that a hint names; if more are affected, the contract as a whole is broken."""
_MOST_WORK = 200_000
"""The most types to resolve again while looking for them."""


def with_exclusion_hint(
    error: InputError, names: Sequence[str], types: int, resolves: Callable[[Sequence[str]], bool]
) -> InputError:
    """Return an error whose hint names the affected operations, if the others can be resolved.

    `names` are those of all operations, `types` is the number of types, and `resolves` returns whether a
    selection of operations can be resolved.
    """
    if len(names) < 2:
        return error
    found = _Search(resolves, types).broken(names)
    if not found or len(found) == len(names):
        return error
    left_out = ",".join(f"!{name}" for name in found)
    one = len(found) == 1
    hint = f"Or leave out the operation{'' if one else 's'} that use{'s' if one else ''} it: --operations '{left_out}'"
    first = next(number for number, one in enumerate(error.problems) if one.level is Level.ERROR)
    return InputError(
        replace(problem, hint=f"{problem.hint} {hint}") if number == first else problem
        for number, problem in enumerate(error.problems)
    )


class _Search:
    """Finds the operations that cannot be resolved, by bisection."""

    def __init__(self, resolves: Callable[[Sequence[str]], bool], types: int) -> None:
        self._resolves, self._types = resolves, types
        self._left = _MOST_WORK
        self._found = 0

    def broken(self, names: Sequence[str]) -> list[str] | None:
        """Return those of the names that cannot be resolved; None if there are too many, or the search takes too long."""
        if len(names) == 1:
            self._found += 1
            return list(names) if self._found <= _MOST_OPERATIONS else None
        found: list[str] = []
        middle = len(names) // 2
        for half in (names[:middle], names[middle:]):
            self._left -= self._types
            if self._left < 0:
                return None
            if not self._resolves(half):
                inner = self.broken(half)
                if not inner:
                    return None
                found += inner
        return found
