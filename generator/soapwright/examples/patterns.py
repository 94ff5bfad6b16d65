"""Make a short text that matches a pattern (XSD 1.0 part 2, appendix F)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

__all__ = ["text_for"]

_CLASSES = {
    "d": "1",
    "D": "a",
    "s": " ",
    "S": "a",
    "w": "a",
    "W": "-",
    "i": "a",
    "I": "1",
    "c": "a",
    "C": " ",
}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_PROPERTIES = {"L": "a", "Lu": "A", "Ll": "a", "N": "1", "Nd": "1", "P": "-", "Z": " ", "Zs": " ", "S": "+"}
_TRIED = 1000
_CANDIDATES = "a1A-_. 0b2/:@+#"


def text_for(pattern: str, longer: int = 0) -> str:
    """Return a text that matches a pattern; repeatable parts are repeated up to `longer` times."""
    return _Reader(pattern, longer).branches()


class _Reader:
    """Parses a pattern and makes the text at the same time."""

    def __init__(self, pattern: str, longer: int) -> None:
        self._pattern = pattern
        self._longer = longer
        self._at = 0

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1 : self._at]

    def branches(self) -> str:
        """Parse several branches, and return the text of the first."""
        first = self._branch()
        while self._next() == "|":
            self._at += 1
            self._branch()
        return first

    def _branch(self) -> str:
        made = ""
        while self._next() not in ("", "|", ")"):
            atom = self._atom()
            made += atom * self._times()
        return made

    def _times(self) -> int:
        letter = self._next()
        if letter not in ("?", "*", "+", "{"):
            return 1
        self._at += 1
        if letter == "?":
            return 0
        if letter != "{":
            return max(int(letter == "+"), self._longer)
        least, comma, most = self._until("}").partition(",")
        if not comma:
            return int(least)
        return min(max(int(least or 0), self._longer), int(most) if most else self._longer + int(least or 0))

    def _until(self, end: str) -> str:
        close = self._pattern.find(end, self._at)
        close = len(self._pattern) if close < 0 else close
        found = self._pattern[self._at : close]
        self._at = close + 1
        return found

    def _atom(self) -> str:
        letter = self._take()
        if letter == "(":
            made = self.branches()
            self._at += 1
            return made
        if letter == "[":
            return self._of_class()
        if letter == "\\":
            return self._escaped()
        return "a" if letter == "." else letter

    def _escaped(self) -> str:
        letter = self._take()
        if letter in "pP" and self._next() == "{":
            self._at += 1
            name = self._until("}")
            taken = _PROPERTIES.get(name, _PROPERTIES.get(name[:1], "a"))
            return taken if letter == "p" else next(one for one in "1a-" if one != taken)
        return _CLASSES.get(letter) or _CONTROLS.get(letter, letter)

    def _of_class(self) -> str:
        """Return a character that matches a class in brackets."""
        takes = self._class()
        listed = (chr(code) for low, high in takes.ranges for code in range(ord(low), ord(high) + 1))
        return next((one for one in (*islice(listed, _TRIED), *_CANDIDATES) if takes(one)), "a")

    def _class(self) -> _Class:
        negated = self._next() == "^"
        self._at += negated
        found = _Class(negated, [])
        while self._next() not in ("]", ""):
            if self._pattern.startswith("-[", self._at):
                self._at += 2
                found.without = self._class()
                continue
            first = last = self._of_range()
            if self._next() == "-" and self._pattern[self._at + 1 : self._at + 2] not in ("]", "["):
                self._at += 1
                last = self._of_range()
            found.ranges.append((first, last))
        self._at += 1
        return found

    def _of_range(self) -> str:
        letter = self._take()
        return self._escaped() if letter == "\\" else letter


@dataclass
class _Class:
    """A class in brackets; for an escape in it, one matching character is known."""

    negated: bool
    ranges: list[tuple[str, str]]
    without: _Class | None = None

    def __call__(self, letter: str) -> bool:
        """Return whether it matches a character."""
        inside = any(low <= letter <= high for low, high in self.ranges)
        return inside != self.negated and not (self.without and self.without(letter))
