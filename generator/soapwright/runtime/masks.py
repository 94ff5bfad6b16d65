"""Takes secrets out of what errors show and carry: a service may send back what it was sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .wire import members

MASK = "***"
_SHORTEST = 4
"""Characters; what is shorter stands in too many texts by chance."""
_CUT = 10_000
"""Characters; longer texts are not cut off by us before they are masked."""


class Masks:
    """Takes the texts of some values out of others. What is made of digits alone is taken for an id, and stays."""

    def __init__(self, secrets: Iterable[Any]) -> None:
        found = {text for secret in secrets for text in _texts(secret) if _secret(text)}
        # The longest first: one may be a part of another.
        spelled = {form for text in found for form in _spellings(text)}
        self._texts = sorted(spelled, key=lambda text: (-len(text), text))

    def text(self, text: str) -> str:
        """Return a text without them, nor the beginning of one where the text was cut off."""
        for secret in self._texts:
            text = text.replace(secret, MASK)
            if len(text) <= _CUT and secret[:_SHORTEST] in text:
                text = _without_beginnings(text, secret)
        return text

    def error(self, error: BaseException) -> None:
        """Take them out of an exception: its message and attributes."""
        error.args = self._masked(error.args)
        for name, value in list(vars(error).items()):
            vars(error)[name] = self._masked(value)

    def _masked(self, value: Any) -> Any:
        if isinstance(value, str):
            masked = self.text(value)
            return value if masked == value else masked
        if isinstance(value, bytes):
            text = value.decode("latin-1")
            masked = self.text(text)
            return value if masked == text else masked.encode("latin-1")
        if isinstance(value, tuple):
            items = [self._masked(one) for one in value]
            return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
        if isinstance(value, list):
            return [self._masked(one) for one in value]
        if isinstance(value, dict):
            return {self._masked(key): self._masked(one) for key, one in value.items()}
        for name, one in _fields(value):
            setattr(value, name, self._masked(one))
        return value


def _without_beginnings(text: str, secret: str) -> str:
    for length in range(len(secret) - 1, _SHORTEST - 1, -1):
        beginning = secret[:length]
        if text.endswith(beginning):
            text = text[:-length] + MASK
        for quote in ("'", '"'):
            text = text.replace(beginning + quote, MASK + quote)
    return text


def _secret(text: str) -> bool:
    return len(text) >= _SHORTEST and not text.isdecimal()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
    else:
        for _, one in _fields(value):
            yield from _texts(one)


def _fields(value: Any) -> list[tuple[str, Any]]:
    """Return the fields of a struct, nothing for another object."""
    if not hasattr(type(value), "__wire__"):
        return []
    return [(one.attribute, getattr(value, one.attribute)) for one in members(type(value))]


def _spellings(text: str) -> Iterator[str]:
    """Yield the forms in which a text may come back: as it is, in XML, JSON, a URL or a message of Python's."""
    from json import dumps
    from urllib.parse import quote, quote_plus
    from xml.sax.saxutils import escape

    yield text
    yield escape(text)
    yield escape(text, {'"': "&quot;", "'": "&apos;"})
    yield escape(text, {'"': "&quot;", "'": "&#39;"})
    yield dumps(text)[1:-1]
    yield dumps(text, ensure_ascii=False)[1:-1]
    yield dumps(text, ensure_ascii=False)[1:-1].replace("/", "\\/")
    try:
        yield quote(text)
        yield quote(text, safe="")
        yield quote_plus(text)
    except UnicodeEncodeError:
        # Half a surrogate pair has no form in a URL.
        pass
    yield repr(text)[1:-1]
    yield text.encode("utf-8", "surrogatepass").decode("latin-1")
