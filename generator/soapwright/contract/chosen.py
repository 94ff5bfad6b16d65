"""Which operations of a contract are wanted: those whose names fit one of a few patterns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from soapwright.errors import Problem, UsageError, Where, did_you_mean


@dataclass(frozen=True, slots=True)
class Chosen:
    """Patterns of names of operations, as those of files are (`Get*`); without any, every operation is chosen.

    One after `!` leaves operations out, whatever the others say. `where` is where somebody chose them.
    """

    patterns: tuple[str, ...] = ()
    where: Where | None = None

    def fits(self, name: str) -> bool:
        """Whether an operation of that name is chosen."""
        wanted = [one for one in self.patterns if not one.startswith(LEAVES_OUT)]
        unwanted = [one[1:] for one in self.patterns if one.startswith(LEAVES_OUT)]
        fits = not wanted or any(fnmatchcase(name, one) for one in wanted)
        return fits and not any(fnmatchcase(name, one) for one in unwanted)


LEAVES_OUT = "!"
"""What a pattern begins with that leaves operations out."""
ALL = Chosen()
COMMAND_LINE = Where("--operations")
"""Where somebody chose them when a command writes files."""


def check_patterns(patterns: Iterable[str], known: Collection[str], where: Where) -> None:
    """Raise UsageError for the patterns that fit none of the names."""
    problems = [Problem(where, *no_operation(one, known)) for one in patterns if fits_nothing(one, known)]
    if problems:
        raise UsageError(problems)


def no_operation(pattern: str, known: Collection[str]) -> tuple[str, str]:
    """Return that no operation fits a pattern, and what to do about it."""
    return f"no operation is called {pattern.removeprefix(LEAVES_OUT)!r}", did_you_mean(pattern, set(known))


def none_chosen(patterns: Sequence[str], known: Collection[str]) -> tuple[str, str]:
    """Return that patterns leave no operation, and what to do about it."""
    wrong = next((one for one in patterns if fits_nothing(one, known)), None)
    if wrong is not None:
        return no_operation(wrong, known)
    return f"no operation is left by {', '.join(patterns)}", f"Choose from {', '.join(sorted(set(known)))}."


def fits_nothing(pattern: str, known: Collection[str]) -> bool:
    """Whether a pattern fits none of the names."""
    return not any(fnmatchcase(name, pattern.removeprefix(LEAVES_OUT)) for name in known)
