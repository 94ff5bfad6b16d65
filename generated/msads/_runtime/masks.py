"""Remove secrets from what errors show and contain: a service may send back what it received."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from .per_class import per_class
from .wire import members

__all__ = ["MASK", "Masks", "by_name", "is_shown", "named_secrets"]

MASK = "***"
_SHORTEST = 4
"""Characters; shorter texts occur too often by chance."""
_LONG = 12
"""Characters; a part of a secret of this length is masked even if the rest is missing."""
_SHOWN_NAMES = """
    accept accept-charset accept-encoding accept-language cache-control connection content-encoding content-language
    content-length content-type correlation-id date expect from host idempotency-key if-match if-none-match mock-delay
    mock-fault mock-status origin pragma prefer request-id soapaction traceparent tracestate transfer-encoding user-agent
    via x-amzn-trace-id x-correlation-id x-request-id
"""
_SHOWN = frozenset(_SHOWN_NAMES.split())
"""The HTTP headers whose values are not secret, whether added by the client or by the program."""
_SECRET_NAMES = r"(?:pass(?:word|wd|phrase|code)|secret|token|api_?key|credential|signature|session_?(?:id|key)|private_?key)"  # noqa: S105 - a pattern of names
_CALLED = rf"[\w.-]*{_SECRET_NAMES}[\w.-]*"
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

_TUPLE: type[Any] = tuple
_LIST: type[Any] = list
_DICT: type[Any] = dict
"""Untyped aliases, because type checkers narrow the builtins too far."""


class Masks:
    """Removes some texts from others. Texts of only digits are considered ids, and stay."""

    def __init__(self, secrets: Iterable[Any]) -> None:
        found = {text for secret in secrets for text in _texts(secret) if _secret(text)}
        self._secrets = [_Secret(text) for text in sorted(found)]

    def text(self, text: str) -> str:
        """Return a text without the secrets, or their beginnings at a cut-off end."""
        # Find all before removing one, because secrets may begin alike, or be part of another.
        kept: list[str] = []
        end = 0
        for start, after in sorted(span for secret in self._secrets for span in secret.spans(text)):
            if not kept or start > end:
                kept += [text[end:start], MASK]
            end = max(end, after)
        return "".join([*kept, text[end:]]) if kept else text

    def error(self, error: BaseException) -> None:
        """Remove the secrets from the message and attributes of an exception."""
        # Bypass classes that refuse to have their attributes set.
        change = BaseException.__setattr__
        change(error, "args", self._masked(error.args))
        for name, value in list(vars(error).items()):
            vars(error)[name] = self._masked(value)
        for name in _own_attributes(type(error)):
            value = getattr(error, name, None)
            masked = self._masked(value) if isinstance(value, (str, bytes)) else value
            if masked is not value:
                change(error, name, masked)

    def _masked(self, value: Any) -> Any:
        if isinstance(value, str):
            masked = self.text(value)
            return value if masked == value else masked
        if isinstance(value, bytes):
            text = value.decode("latin-1")
            masked = self.text(text)
            return value if masked == text else masked.encode("latin-1")
        if isinstance(value, _TUPLE):
            items = [self._masked(one) for one in value]
            return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
        if isinstance(value, _LIST):
            return [self._masked(one) for one in value]
        if isinstance(value, _DICT):
            return {self._masked(key): self._masked(one) for key, one in value.items()}
        for name, one in _fields(value):
            setattr(value, name, self._masked(one))
        return value


def is_shown(header: str) -> bool:
    """Return whether the value of a user's HTTP header may be shown; unknown headers may be secret."""
    return header.lower() in _SHOWN


def by_name(text: str) -> str:
    """Return XML or JSON without the values whose names are those of secrets."""
    for pattern in _by_name():
        text = pattern.sub(rf"\g<1>{MASK}", text)
    return text


def named_secrets(text: str) -> Iterator[str]:
    """Yield the values in XML or JSON whose names end like those of secrets; a service may repeat them elsewhere."""
    from html import unescape
    from json import loads

    for element, member in _ending_like_secrets().findall(text):
        try:
            found = unescape(element) or str(loads(f'"{member}"', strict=False))
        except ValueError:
            # A hook may have sent anything.
            continue
        if found not in ("true", "false"):
            yield found


@cache
def _ending_like_secrets() -> re.Pattern[str]:
    # Others, such as HasPassword and TokenType, have values that occur in many places.
    called = rf"[\w.-]*{_SECRET_NAMES}"
    element = rf"<(?:[\w.-]+:)?{called}(?:\s[^<>]*)?>([^<]+)"
    member = rf"""\"{called}"\s*:\s*"((?:[^"\\]|\\.)+)\""""
    return re.compile(f"{element}|{member}", re.IGNORECASE)


@cache
def _by_name() -> tuple[re.Pattern[str], ...]:
    """Return patterns for secrets by name, with the value, which may be cut off."""
    return (
        re.compile(rf"(<(?:[\w.-]+:)?{_CALLED}(?:\s[^<>]*)?>)[^<]+", re.IGNORECASE),
        re.compile(rf"""(\s{_CALLED}\s*=\s*")[^"<]+""", re.IGNORECASE),
        re.compile(rf"""("{_CALLED}"\s*:\s*")(?:[^"\\]|\\.)+""", re.IGNORECASE),
    )


class _Secret:
    """A secret, with the possible encodings of each of its characters."""

    def __init__(self, text: str) -> None:
        self._forms = [_forms(character) for character in text]
        heads = ("|".join(map(re.escape, forms)) for forms in self._forms[:_SHORTEST])
        # Looked for at every position, because a beginning may begin again inside itself.
        self._head = re.compile(f"(?={''.join(f'(?:{head})' for head in heads)})")

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the positions of the secret in a text, in all forms, and those of its beginning; they may overlap."""
        for found in self._head.finditer(text):
            matched, after = self._matched(text, found.start())
            # The text was cut off there, or a quotation ends there.
            if matched == len(self._forms) or matched >= _LONG or text[after : after + 1] in ("", "'", '"'):
                yield found.start(), after

    def _matched(self, text: str, start: int) -> tuple[int, int]:
        """Return how many of the secret's characters match at a position, and where they end."""
        end = start
        for count, forms in enumerate(self._forms):
            form = next((one for one in forms if text.startswith(one, end)), None)
            if form is None:
                return count, end
            end += len(form)
        return len(self._forms), end


@cache
def _forms(character: str) -> tuple[str, ...]:
    """Return a character in the encodings of XML, HTML, JSON, URLs and Python, longest first."""
    code, octets = ord(character), character.encode("utf-8", "surrogatepass")
    found = {character, repr(character)[1:-1], octets.decode("latin-1"), f"&#{code};"}
    found |= {f"&{name};" for name, one in _NAMED.items() if one == character}
    for digits in (f"{code:x}", f"{code:X}"):
        found |= {f"&#x{digits};", f"\\u{digits.rjust(4, '0')}"}
    for percent in (
        "".join(f"%{octet:02x}" for octet in octets),
        "".join(f"%{octet:02X}" for octet in octets),
    ):
        found.add(percent)
    if not character.isalnum():
        found |= {f"\\{character}", "+" if character == " " else character}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


@per_class
def _own_attributes(cls: type[Any]) -> tuple[str, ...]:
    """Return the attributes that exceptions of a class have outside their dict, such as strerror of OSError."""
    from types import GetSetDescriptorType, MemberDescriptorType

    kinds = (GetSetDescriptorType, MemberDescriptorType)
    return tuple(
        name for level in cls.__mro__ for name, value in vars(level).items() if isinstance(value, kinds)
    )


def _secret(text: str) -> bool:
    return len(text) >= _SHORTEST and not text.isdecimal()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, (_LIST, _TUPLE)):
        for one in value:
            yield from _texts(one)
    else:
        for _, one in _fields(value):
            yield from _texts(one)


def _fields(value: object) -> list[tuple[str, Any]]:
    """Return the fields of a struct, nothing for another object."""
    if not hasattr(type(value), "__wire__"):
        return []
    return [(one.attribute, getattr(value, one.attribute)) for one in members(type(value))]
