"""Which operations of a contract are wanted: those whose names fit one of a few patterns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from soapwright.errors import Problem, UsageError, Where, did_you_mean


@dataclass(frozen=True, slots=True)
class Chosen:
    """Patterns of names of operations, as those of files are (`Get*`); without any, every operation is chosen.

    `where` is where somebody chose them.
    """

    patterns: tuple[str, ...] = ()
    where: Where | None = None

    def fits(self, name: str) -> bool:
        """Whether an operation of that name is chosen."""
        return not self.patterns or any(fnmatchcase(name, one) for one in self.patterns)


ALL = Chosen()


def check_patterns(patterns: Iterable[str], known: Collection[str], where: Where) -> None:
    """Raise UsageError for the patterns that fit none of the names."""
    problems = [Problem(where, *no_operation(one, known)) for one in patterns if fits_nothing(one, known)]
    if problems:
        raise UsageError(problems)


def no_operation(pattern: str, known: Collection[str]) -> tuple[str, str]:
    """Return that no operation fits a pattern, and what to do about it."""
    return f"no operation is called {pattern!r}", did_you_mean(pattern, set(known))


def fits_nothing(pattern: str, known: Collection[str]) -> bool:
    """Whether a pattern fits none of the names."""
    return not any(fnmatchcase(name, pattern) for name in known)
