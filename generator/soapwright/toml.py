"""Reading TOML with problems as values: every wrong key in one run, each with its line."""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soapwright.errors import InputError, Problem, Where

_KINDS: dict[type, str] = {str: "a string", dict: "a table", list: "a list"}


@dataclass(slots=True)
class TomlFile:
    """A TOML file that is being checked; what is wrong with it gathers in `problems`."""

    path: Path
    text: str
    data: dict[str, Any]
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path, kind: str, hint: str) -> TomlFile:
        """Read a file; raises InputError when it cannot be read or is no TOML. `kind` says what it is."""
        try:
            text = path.read_text(encoding="utf-8")
            return cls(path, text, tomllib.loads(text))
        except OSError as error:
            raise InputError.at(str(path), f"cannot read the {kind}: {error.strerror}", hint) from None
        except UnicodeDecodeError:
            raise InputError.at(str(path), f"the {kind} is not UTF-8 text", "Save it as UTF-8.") from None
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            where = Where(str(path), int(line[1]) if line else None)
            raise InputError.at(where, f"not valid TOML: {error}", "Mend the line it names.") from None

    def check(self, table: Mapping[str, Any], known: Mapping[str, type], prefix: str = "") -> None:
        """Report keys that are not known, with the nearest one that is, and values of another type."""
        for key, value in table.items():
            if key not in known:
                near = difflib.get_close_matches(key, known, 1)
                hint = f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(sorted(known))}."
                self.report(key, f"unknown key {prefix + key!r}", hint)
            elif not isinstance(value, known[key]):
                self.report(key, f"{prefix + key!r} is {value!r}", f"Make it {_KINDS[known[key]]}.")

    def texts(self, name: str, table: object) -> dict[str, str]:
        """Return a table of strings; report everything else."""
        if not isinstance(table, dict):
            return {}
        for key, value in table.items():
            if not isinstance(value, str) or not value:
                self.report(key, f"{name}.{key} is {value!r}", "Make it a string.")
        return {key: value for key, value in table.items() if isinstance(value, str)}

    def identifiers(self, name: str, table: object) -> dict[str, str]:
        """Return a table of Python names; report everything else."""
        found = self.texts(name, table)
        for key, value in found.items():
            if not value.isidentifier() or keyword.iskeyword(value):
                self.report(key, f"{name}.{key} is {value!r}, which is no Python name", "Choose another one.")
        return found

    def report(self, key: str, what: str, hint: str, value: str = "") -> None:
        """Add a problem, at the line that sets the key or opens its table; of several, the one with the value."""
        self.problems.append(Problem(Where(str(self.path), self._line(key, value)), what, hint))

    def stop_on_problems(self) -> None:
        """Raise InputError with the problems found so far, if there are any."""
        if self.problems:
            raise InputError(self.problems)

    def _line(self, key: str, value: str) -> int | None:
        # tomllib does not say where a key stood.
        pattern = re.compile(rf'\s*(\[.*)?["\']?{re.escape(key)}["\']?\s*(=|\]|\.)')
        lines = [
            (number, line) for number, line in enumerate(self.text.splitlines(), 1) if pattern.match(line)
        ]
        return next((number for number, line in lines if value in line), lines[0][0] if lines else None)
