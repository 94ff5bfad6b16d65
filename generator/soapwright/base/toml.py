"""Reading TOML with problems as values: one run reports every wrong key, each with its line."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from pathlib import Path
from typing import Any

from soapwright.base.files import read_file
from soapwright.base.toml_lines import Keys, key_lines
from soapwright.errors import InputError, Problem, Where, did_you_mean

_KINDS: dict[type, str] = {
    str: "a string",
    dict: "a table",
    list: "a list",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
}
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_CONTROL = re.compile(r'["\\\x00-\x1f\x7f]')


def as_toml(value: object) -> str:
    """Return a value as messages show it: booleans are spelled as in TOML."""
    return str(value).lower() if isinstance(value, bool) else repr(value)


@dataclass
class TomlFile:
    """A TOML file being checked; its problems are collected in `problems`.

    A place in it is a path of keys: `("services", "acme/v1/orders", "client")`.
    """

    path: Path
    text: str
    data: dict[str, Any]
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path, kind: str, hint: str) -> TomlFile:
        """Read a file; raise InputError if it cannot be read or is not TOML.

        `kind` describes it in messages.
        """
        try:
            # Some editors write a byte order mark.
            text = read_file(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
            return cls(path, text, tomllib.loads(text))
        except OSError as error:
            raise InputError.at(str(path), f"cannot read the {kind}: {error.strerror}", hint) from None
        except UnicodeDecodeError:
            raise InputError.at(str(path), f"the {kind} is not UTF-8 text", "Save it as UTF-8.") from None
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            where = Where(str(path), int(line[1]) if line else None)
            raise InputError.at(where, f"not valid TOML: {error}", "Fix that line.") from None
        except RecursionError:
            what = "not valid TOML: its lists or tables are nested too deeply"
            raise InputError.at(str(path), what, "Follow the layout in docs/config.md.") from None

    def check(
        self, table: Mapping[str, Any], known: Mapping[str, type | tuple[type, ...]], *at: str | int
    ) -> dict[str, Any]:
        """Report unknown keys of the table at `at`, and values that are empty or of the wrong type.

        Returns the rest of the table. Booleans are not accepted as numbers.
        """
        sound = {}
        for key, value in table.items():
            name = spelled((*at, key))
            if key not in known:
                self.report((*at, key), f"unknown key {name!r}", did_you_mean(key, known))
            elif not _is_of(value, known[key]):
                self.report((*at, key), f"{name!r} is {as_toml(value)}", f"Make it {_kinds(known[key])}.")
            elif value == "":
                self.report((*at, key), f"{name!r} is empty", "Give it a value, or leave it out.")
            else:
                sound[key] = value
        return sound

    def texts(self, table: object, *at: str | int) -> dict[str, str]:
        """Return a table of strings; report any other value."""
        if not isinstance(table, dict):
            return {}
        for key, value in table.items():
            if not isinstance(value, str) or not value:
                self.report((*at, key), f"{spelled((*at, key))!r} is {as_toml(value)}", "Make it a string.")
        return {key: value for key, value in table.items() if isinstance(value, str)}

    def identifiers(self, table: object, *at: str | int) -> dict[str, str]:
        """Return a table of public Python names; report any other value."""
        found = self.texts(table, *at)
        for key, value in found.items():
            if value and not is_name(value):
                what = f"{spelled((*at, key))!r} is {as_toml(value)}, which is not a public Python name"
                self.report((*at, key), what, "Choose another one.")
        return found

    def report(self, at: Keys, what: str, hint: str) -> None:
        """Add a problem at the line of these keys or, if they are missing, of their table."""
        self.problems.append(Problem(self.where(*at), what, hint))

    def where(self, *at: str | int) -> Where:
        """Return the place of these keys or, if they are missing, of the table that should hold them."""
        inner = (at[:length] for length in range(len(at), 0, -1))
        return Where(str(self.path), next((self._lines[keys] for keys in inner if keys in self._lines), None))

    def stop_on_problems(self) -> None:
        """Raise InputError with the problems found so far, sorted by line, if there are any."""
        if self.problems:
            raise InputError(sorted(self.problems, key=lambda problem: problem.where.line or inf))

    @cached_property
    def _lines(self) -> dict[Keys, int]:
        return key_lines(self.text)


def _is_of(value: object, known: type | tuple[type, ...]) -> bool:
    """Return whether a value has one of these types; booleans are not numbers."""
    kinds = known if isinstance(known, tuple) else (known,)
    return isinstance(value, kinds) and (not isinstance(value, bool) or not {bool, object}.isdisjoint(kinds))


def _kinds(known: type | tuple[type, ...]) -> str:
    kinds = known if isinstance(known, tuple) else (known,)
    # A float key also accepts whole numbers, so one word covers both.
    return " or ".join(_KINDS[one] for one in kinds if one is not int or float not in kinds)


def spelled(keys: Keys) -> str:
    """Return a path of keys as TOML writes it: services."acme/v1/orders".client."""
    return ".".join(str(key) if _BARE_KEY.fullmatch(str(key)) else quoted(str(key)) for key in keys)


def is_name(text: str) -> bool:
    """Return whether a text is a public Python name: valid, and without a leading underscore."""
    return text.isidentifier() and not keyword.iskeyword(text) and not text.startswith("_")


def quoted(text: str) -> str:
    """Return a text as a TOML string."""
    escaped = _CONTROL.sub(lambda found: _ESCAPES.get(found[0], f"\\u{ord(found[0]):04x}"), text)
    return f'"{escaped}"'
