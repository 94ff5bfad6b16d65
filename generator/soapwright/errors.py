"""Problems as values, and the exceptions that carry them.

A stage collects every `Problem` it can find before it raises, so that one run shows all of them.

    SoapwrightError
    ├── UsageError        the command line is wrong (exit code 2)
    └── InputError        a schema file, the config or the output folder is wrong (exit code 1)
        ├── MissingError        a document does not exist
        ├── ForbiddenError      a document is in a place that only the user can allow
        └── UnreachableError    a source on the network does not answer
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Self


class Level(Enum):
    """How serious a problem is: an error stops the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Where:
    """A place in an input: a file, URL or folder, and the line if known."""

    location: str
    line: int | None = None

    def __str__(self) -> str:
        return self.location if self.line is None else f"{self.location}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where it is, what was found, and what to do about it.

    Warnings with the same `cause` are reported together; it is a clause without names or places.
    """

    where: Where
    what: str
    hint: str
    level: Level = Level.ERROR
    cause: str = ""

    def __str__(self) -> str:
        return f"{self.level.value}: {self.where}: {self.what}\n  {self.hint}"

    @property
    def data(self) -> dict[str, str | int | None]:
        """The problem as JSON data."""
        return {
            "where": self.where.location,
            "line": self.where.line,
            "what": self.what,
            "hint": self.hint,
        }


def by_cause(problems: Iterable[Problem]) -> list[list[Problem]]:
    """Return problems grouped by cause; one without a cause is a group of its own."""
    groups: dict[object, list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.level, problem.cause) if problem.cause else problem, []).append(problem)
    return list(groups.values())


class SoapwrightError(Exception):
    """The base of soapwright's exceptions; `problems` holds at least one error, without duplicates."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(dict.fromkeys(problems))
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def at(cls, where: Where | str, what: str, hint: str) -> Self:
        """Return an error with a single problem."""
        place = where if isinstance(where, Where) else Where(where)
        return cls([Problem(place, what, hint)])


class UsageError(SoapwrightError):
    """The arguments of a command are wrong or do not go together."""


class InputError(SoapwrightError):
    """A schema file, the config, or the output folder cannot be used as it is."""


class MissingError(InputError):
    """A document does not exist."""


class ForbiddenError(InputError):
    """A document is in a place that only the user can allow: a private network, a folder elsewhere."""


class UnreachableError(InputError):
    """A source on the network does not answer, or cannot be reached from here."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a hint for an unknown name: the closest known name, or all of them."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, 1)
    return f"Did you mean {near[0]!r}?" if near else f"Choose from {', '.join(names)}."
