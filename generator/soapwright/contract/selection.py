"""Selection of a contract's operations by patterns of names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from soapwright.errors import Problem, UsageError, Where, did_you_mean


@dataclass(frozen=True, slots=True)
class Selection:
    """Patterns of operation names with wildcards as for files (`Get*`); without any, all operations are chosen.

    A pattern after `!` excludes operations, and takes precedence. `where` is the place where the patterns
    were given.
    """

    patterns: tuple[str, ...] = ()
    where: Where | None = None

    def fits(self, name: str) -> bool:
        """Return whether an operation of that name is chosen."""
        wanted = [one for one in self.patterns if not one.startswith(LEAVES_OUT)]
        unwanted = [one[1:] for one in self.patterns if one.startswith(LEAVES_OUT)]
        fits = not wanted or any(fnmatchcase(name, one) for one in wanted)
        return fits and not any(fnmatchcase(name, one) for one in unwanted)


LEAVES_OUT = "!"
"""The prefix of a pattern that excludes operations."""
ALL = Selection()
COMMAND_LINE = Where("--operations")
"""The place of patterns given on the command line."""


def check_patterns(patterns: Iterable[str], known: Collection[str], where: Where) -> None:
    """Raise UsageError for patterns that match none of the names."""
    problems = [Problem(where, *no_operation(one, known)) for one in patterns if fits_nothing(one, known)]
    if problems:
        raise UsageError(problems)


def no_operation(pattern: str, known: Collection[str]) -> tuple[str, str]:
    """Return the message and the hint for a pattern that matches no operation."""
    return f"there is no operation {pattern.removeprefix(LEAVES_OUT)!r}", did_you_mean(pattern, set(known))


def none_chosen(patterns: Sequence[str], known: Collection[str]) -> tuple[str, str]:
    """Return the message and the hint for patterns that leave no operation."""
    wrong = next((one for one in patterns if fits_nothing(one, known)), None)
    if wrong is not None:
        return no_operation(wrong, known)
    return (
        f"the patterns {', '.join(patterns)} leave no operation",
        f"Choose from {', '.join(sorted(set(known)))}.",
    )


def fits_nothing(pattern: str, known: Collection[str]) -> bool:
    """Return whether a pattern matches none of the names."""
    return not any(fnmatchcase(name, pattern.removeprefix(LEAVES_OUT)) for name in known)
