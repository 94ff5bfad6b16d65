"""Checked access to the texts, times and rule tables of a calls.toml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from soapwright.base.toml import TomlFile, spelled
from soapwright.base.toml_lines import Keys
from soapwright.errors import Where

LONGEST = 86_400.0
"""The longest time in seconds; programs do not wait longer than that."""


@dataclass(frozen=True, slots=True)
class Table:
    """One rule in a file: a table in the list of tables at these keys."""

    file: TomlFile
    at: Keys
    value: object

    def checked(self, known: Mapping[str, type | tuple[type, ...]], needed: Sequence[str]) -> dict[str, Any]:
        """Return the content of the table; report unknown and missing keys and wrong types."""
        if not isinstance(self.value, dict):
            self.report((), f"{spelled(self.at[:1])!r} has {self.value!r}", "Write a table: [[…]].")
            return {}
        before = len(self.file.problems)
        self.file.check(self.value, known, *self.at)
        for key in needed:
            if key not in self.value:
                self.report((), f"{spelled(self.at[:1])!r} has a rule without {key!r}", f"Add {key}.")
        return self.value if len(self.file.problems) == before else {}

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; report any other item."""
        assert isinstance(self.value, dict)
        return texts(self.file, (*self.at, key), self.value.get(key, []))

    def seconds(self, key: str, default: float) -> float:
        """Return a number of seconds above 0; report any other value."""
        assert isinstance(self.value, dict)
        found = seconds(self.file, (*self.at, key), self.value.get(key, default))
        if self.value.get(key) == 0:
            self.report((key,), f"{key!r} is 0", "Use a number of seconds above 0.")
        return found

    def report(self, at: Keys, what: str, hint: str) -> None:
        """Add a problem at the line of these keys of the table."""
        self.file.report((*self.at, *at), what, hint)

    def where(self, *at: str | int) -> Where:
        """Return the place of these keys of the table."""
        return self.file.where(*self.at, *at)


def texts(file: TomlFile, at: Keys, values: list[object]) -> tuple[str, ...]:
    """Return a list of texts; report any other item."""
    for number, value in enumerate(values):
        if not isinstance(value, str) or not value:
            file.report((*at, number), f"{spelled(at)!r} has {value!r}", "Make it a string.")
    return tuple(str(value) for value in values)


def seconds(file: TomlFile, at: Keys, value: object) -> float:
    """Return a number of seconds; report any other value."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= LONGEST:
        return float(value)
    hint = f"Use a number of seconds from 0 to {LONGEST:.0f}."
    file.report(at, f"{spelled(at)!r} is {value!r}", hint)
    return 0.0
