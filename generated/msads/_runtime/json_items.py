"""Read one array of a JSON object item by item as the text arrives.

Everything else is read like `json` does.
"""

from __future__ import annotations

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Callable, Generator, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

__all__ = ["JsonItems"]

_NOT_SPACE = re.compile(r"[^ \t\n\r]")
_STRUCTURE = re.compile(r'["{}\[\]]')
_AFTER_VALUE = re.compile(r"[ \t\n\r,:\]}]")
_SNIFFED = 4
"""The number of bytes needed to recognize the encoding."""
_MORE = object()
"""Yielded by a step that needs more text."""

_Steps: TypeAlias = Generator[Any, None, None]
_decode = json.JSONDecoder(parse_float=Decimal).raw_decode


class JsonItems:
    """Parses the chunks of a text.

    `path` are the members that lead to the array. Raises ValueError for invalid JSON.
    """

    def __init__(self, path: tuple[str, ...], charset: str | None = None) -> None:
        self._path = path
        self._charset = charset
        self._start = b""
        self._text_of: Callable[..., str] | None = None
        self._text = ""
        self._at = 0
        self._before = 0
        self._arrived = ""
        self._ended = False
        self._root: Any = None
        self._steps = self._document()

    def take(self, piece: bytes) -> Iterator[Any]:
        """Parse received data, and yield complete items."""
        if self._text_of is None:
            self._start += piece
            if len(self._start) < _SNIFFED:
                return
            piece = self._begun()
        assert self._text_of
        yield from self._went_on(self._text_of(piece))

    def close(self) -> Any:
        """Return the value of the whole text, in which the array is empty if its items were yielded."""
        piece = self._begun() if self._text_of is None else b""
        assert self._text_of
        self._ended = True
        for _ in self._went_on(self._text_of(piece, True)):
            # A number that is only complete at the end is in an unfinished array, which is reported next.
            pass
        return self._root

    def _begun(self) -> bytes:
        # Like `json`, unless the response states a charset.
        encoding, errors = self._charset, "strict"
        if not encoding or encoding.lower().startswith("utf"):
            encoding, errors = json.detect_encoding(self._start), "surrogatepass"
        self._text_of = getincrementaldecoder(encoding)(errors).decode
        return self._start

    def _went_on(self, text: str) -> Iterator[Any]:
        self._arrived = text
        for one in self._steps:
            if one is _MORE:
                return
            yield one

    # Steps: each continues at `_at` in the unread text.

    def _document(self) -> _Steps:
        if (yield from self._next()) == "{":
            self._root = yield from self._object(self._path)
        else:
            self._root = yield from self._value()
        while True:
            found = _NOT_SPACE.search(self._text, self._at)
            if found is not None:
                self._at = found.start()
                raise self._wrong("nothing more")
            self._at = len(self._text)
            yield from self._more()

    def _object(self, path: Sequence[str]) -> Generator[Any, None, dict[str, Any]]:
        """Read an object in which one member leads to the array."""
        found: dict[str, Any] = {}
        self._at += 1
        if (yield from self._next()) == "}":
            self._at += 1
            return found
        while True:
            if (yield from self._next()) != '"':
                raise self._wrong("the name of a member")
            name: str = yield from self._value()
            yield from self._skip(":")
            opening = yield from self._next()
            first, *inner = path
            if name == first and opening == ("{" if inner else "["):
                if name in found:
                    raise ValueError(f"it has {name} twice")
                found[name] = []
                if inner:
                    found[name] = yield from self._object(inner)
                else:
                    yield from self._array()
            else:
                found[name] = yield from self._value()
            if (yield from self._next()) == "}":
                self._at += 1
                return found
            yield from self._skip(",")

    def _array(self) -> _Steps:
        """Yield the items of the array."""
        self._at += 1
        if (yield from self._next()) == "]":
            self._at += 1
            return
        while True:
            yield from self._next()
            yield (yield from self._value())
            if (yield from self._next()) == "]":
                self._at += 1
                return
            yield from self._skip(",")

    def _skip(self, mark: str) -> _Steps:
        if (yield from self._next()) != mark:
            raise self._wrong(repr(mark))
        self._at += 1

    def _next(self) -> Generator[Any, None, str]:
        """Advance to the next character that is not white space, and return it."""
        while True:
            found = _NOT_SPACE.search(self._text, self._at)
            if found is not None:
                self._at = found.start()
                return found[0]
            self._at = len(self._text)
            if self._ended and not self._arrived:
                raise ValueError(f"it is incomplete: it ends at character {self._before + self._at}")
            yield from self._more()

    def _value(self) -> Generator[Any, None, Any]:
        """Return the value at the current position."""
        try:
            value, end = _decode(self._text, self._at)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        except json.JSONDecodeError:
            # Possibly just because the rest has not arrived.
            pass
        else:
            # A number may continue.
            if _AFTER_VALUE.match(self._text, end) is not None:
                self._at = end
                return value
        yield from self._completed()
        try:
            value, self._at = _decode(self._text, self._at)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        except json.JSONDecodeError as error:
            raise ValueError(f"{error.msg} (character {self._before + error.pos})") from None
        return value

    def _completed(self) -> _Steps:
        """Make sure that the value at the current position is complete; each chunk is scanned once."""
        nesting = _Nesting(self._text[self._at])
        parts = [self._text[self._at :]]
        self._before, self._at = self._before + self._at, 0
        while not nesting.ends_in(parts[-1]) and not self._ended:
            if not self._arrived:
                yield _MORE
            parts.append(self._arrived)
            self._arrived = ""
        self._text = "".join(parts)

    def _more(self) -> _Steps:
        if not self._arrived:
            yield _MORE
        self._before += self._at
        self._text, self._at, self._arrived = self._text[self._at :] + self._arrived, 0, ""

    def _wrong(self, expected: str) -> ValueError:
        found = self._text[self._at : self._at + 1]
        return ValueError(f"expected {expected} at character {self._before + self._at}, found {found!r}")


class _Nesting:
    """Finds the end of a value by its quotes and brackets, chunk by chunk."""

    def __init__(self, first: str) -> None:
        self._is_word = first not in '"{['
        self._depth = 0
        self._in_string = False
        self._slashes = 0

    def ends_in(self, text: str) -> bool:
        """Return whether the value ends in the next chunk of text."""
        if self._is_word:
            return _AFTER_VALUE.search(text) is not None
        at = self._after_part(text, 0)
        while at is not None and (self._depth or self._in_string):
            at = self._after_part(text, at)
        return at is not None

    def _after_part(self, text: str, at: int) -> int | None:
        """Return where the string or the bracket ends that ends next, None if it does so in a later chunk."""
        return self._after_string(text, at) if self._in_string else self._after_mark(text, at)

    def _after_string(self, text: str, at: int) -> int | None:
        quote = text.find('"', at)
        within = text[at:] if quote < 0 else text[at:quote]
        slashes = len(within) - len(within.rstrip("\\"))
        if slashes == len(within):
            slashes += self._slashes
        self._slashes = slashes if quote < 0 else 0
        if quote < 0:
            return None
        self._in_string = slashes % 2 == 1
        return quote + 1

    def _after_mark(self, text: str, at: int) -> int | None:
        found = _STRUCTURE.search(text, at)
        if found is None:
            return None
        if found[0] == '"':
            self._in_string = True
        else:
            self._depth += 1 if found[0] in "{[" else -1
        return found.end()
