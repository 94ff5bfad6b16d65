"""Line numbers of the keys of a TOML document, which tomllib does not report.

Only documents that tomllib has accepted are scanned, so nothing is checked here: telling keys, values,
brackets and comments apart is enough.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from typing import TypeAlias

Keys: TypeAlias = tuple[str | int, ...]
"""The path to a value, outermost key first; a number for an item of a list."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' r"'''.*?'{3,5}|" r'"(?:[^"\\]|\\.)*"|' r"'[^']*'",
    re.DOTALL,
)
_KEY = re.compile(r"[^\s.=\]]+")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_SCALAR = re.compile(r"[^,\]}\n#]+")


def key_lines(text: str) -> dict[Keys, int]:
    """Return the line of every key, table and list item, by its path; of a table in parts, the first one."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines


class _Scanner:
    """Scans a document once and collects the line of each path in `lines`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: dict[Keys, int] = {}
        self._at = 0
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._tables: dict[Keys, int] = {}

    def document(self) -> None:
        table: Keys = ()
        while self._next():
            if self._next() == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Keys:
        start, several = self._at, self.text.startswith("[[", self._at)
        self._skip("[[" if several else "[")
        *outer, last = self._keys()
        table: Keys = ()
        for key in outer:
            # The name of an array of tables refers to the last table added to it.
            table = self._last((*table, key))
        table = (*table, last)
        if several:
            self._tables[table] = self._tables.get(table, -1) + 1
            table = self._last(table)
        self._skip("]]" if several else "]")
        self._note(table, start)
        return table

    def _last(self, path: Keys) -> Keys:
        return (*path, self._tables[path]) if path in self._tables else path

    def _pair(self, table: Keys) -> None:
        start = self._at
        path = (*table, *self._keys())
        self._note(path, start)
        self._skip("=")
        self._value(path)

    def _keys(self) -> list[str]:
        keys = [self._key()]
        while dot := _DOT.match(self.text, self._at):
            self._at = dot.end()
            keys.append(self._key())
        return keys

    def _key(self) -> str:
        quoted = self._next() in "\"'"
        key = self._take(_STRING if quoted else _KEY)
        return str(tomllib.loads(f"key = {key}")["key"]) if quoted else key

    def _value(self, path: Keys) -> None:
        first = self._next()
        if first == "[":
            self._items("]", path)
        elif first == "{":
            self._items("}", path)
        else:
            self._take(_STRING if first in "\"'" else _SCALAR)

    def _items(self, end: str, path: Keys) -> None:
        """Scan a list or an inline table."""
        self._at += 1
        number = 0
        while self._next() != end:
            if end == "]":
                self._note((*path, number), self._at)
                self._value((*path, number))
                number += 1
            else:
                self._pair(path)
            if self._next() == ",":
                self._skip(",")
        self._skip(end)

    def _note(self, path: Keys, start: int) -> None:
        line = bisect_left(self._ends, start) + 1
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _next(self) -> str:
        """Skip blanks and comments; return the next character, "" at the end."""
        self._take(_BLANK)
        return self.text[self._at : self._at + 1]

    def _skip(self, expected: str) -> None:
        self._next()
        self._at += len(expected)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self._at)
        assert found, f"no TOML at {self._at}"
        self._at = found.end()
        return found[0]
