"""Header values and tokens of one request: requested and checked. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import ModuleType
from typing import Any

from .enums import WireEnum, WireFlags
from .errors import EncodeError
from .names import read_name
from .scalars import NOT_WRITABLE, Scalar, escape
from .service import CredentialsBase, HeaderPart
from .simple import is_scoped
from .wire import named

__all__ = ["SECURITY", "HeaderValues", "Overriding", "asked", "awaited", "called", "filled", "not_awaitable"]

SECURITY = "security="
"""The key of a request's tokens, next to the attributes of credentials."""


class HeaderValues(CredentialsBase):
    """The values for one request: by attribute of the credentials, and the tokens by `SECURITY`."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given

    def value(self, attribute: str) -> Any:
        """Return the value of a header part, or None to omit it."""
        return self.given[attribute]


class Overriding(CredentialsBase):
    """Credentials with some values replaced for a view or a call."""

    __slots__ = ("_base", "_given")

    def __init__(self, base: CredentialsBase, given: Mapping[str, Any]) -> None:
        self._base = base
        self._given = given

    def __getattr__(self, attribute: str) -> Any:
        return self._given[attribute] if attribute in self._given else getattr(self._base, attribute)

    def _attributes(self) -> tuple[str, ...]:
        return self._base._attributes()

    def value(self, attribute: str) -> Any:
        """Return the current value of a header part, or None to omit it."""
        own = attribute in self._given
        return CredentialsBase.value(self, attribute) if own else self._base.value(attribute)


def asked(
    credentials: CredentialsBase, parts: tuple[HeaderPart, ...], security: Any, known: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Yield the values for a request by name: values, or awaitables for them; raise EncodeError.

    Values in `known` are not requested again.
    """
    for part in parts:
        name = part.attribute
        yield name, known[name] if name in known else called(partial(credentials.value, name), name)
    if SECURITY in known:
        yield SECURITY, known[SECURITY]
    elif security is not None:
        yield SECURITY, called(security, SECURITY) if callable(security) else security


def called(function: Callable[[], Any], name: str) -> Any:
    """Call a function for a value; raise EncodeError if it fails."""
    try:
        return function()
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (name,)) from error


async def awaited(value: Any, name: str) -> Any:
    """Return a value for an async client, awaited if necessary."""
    if not hasattr(value, "__await__"):
        return value
    try:
        return await value
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (name,)) from error


def not_awaitable(value: Any, name: str) -> Any:
    """Return a value for a sync client; raise EncodeError if it is awaitable."""
    if not hasattr(value, "__await__"):
        return value
    if hasattr(value, "close"):
        # Python would warn about a coroutine that was never awaited.
        value.close()
    raise EncodeError("an async function, which only async clients support", (name,))


def filled(
    parts: tuple[HeaderPart, ...], credentials: CredentialsBase, types: ModuleType
) -> Iterator[tuple[HeaderPart, Any, bool]]:
    """Yield the header parts to send, each with its text or its value, and whether it is the text.

    A value is yielded if its type is not a simple one. A number is accepted for text, and its digits for a
    number. Raises an EncodeError that names the attribute but does not show the value, which may be a secret.
    """
    for part in parts:
        value = credentials.value(part.attribute)
        if value is not None:
            text = _text_in(value, part, types)
            yield part, _value_of(value, part, types) if text is None else text, text is not None


def _text_in(value: Any, part: HeaderPart, types: ModuleType) -> str | None:
    """Return a value as text; None if its type is not a single simple type, or its text depends on the scope."""
    if part.type == "xs:anyType":
        return _escapable(str(value), part) if isinstance(value, str) else None
    target = named(part.type, types)
    if isinstance(target, Scalar) and not is_scoped(target, types):
        text = _text(value, target)
    elif isinstance(target, type) and issubclass(target, WireEnum) and not issubclass(target, WireFlags):
        text = str(value) if isinstance(value, str) else None
    else:
        return None
    if text is None:
        raise _unexpected(value, part)
    return _escapable(text, part)


def _value_of(value: Any, part: HeaderPart, types: ModuleType) -> Any:
    """Return the value to write by a part's type; a qualified name may be given as {namespace}name."""
    if not isinstance(value, str):
        return value
    target = named(part.type, types)
    try:
        return read_name(value, None) if isinstance(target, Scalar) else value
    except ValueError:
        raise _unexpected(value, part) from None


def _unexpected(value: object, part: HeaderPart) -> EncodeError:
    kind = type(value).__name__
    return EncodeError(f"expected {part.type} or a function that returns it, got {kind}", (part.attribute,))


def _escapable(text: str, part: HeaderPart) -> str:
    try:
        escape(text)
    except ValueError:
        raise EncodeError("contains a character that is not allowed in messages", (part.attribute,)) from None
    return text


def _text(value: Any, scalar: Scalar) -> str | None:
    """Return a value as unescaped text for the wire; None if it is not of the type."""
    if scalar.read is None:
        if isinstance(value, str):
            return str(value)
        return int.__repr__(value) if isinstance(value, int) and not isinstance(value, bool) else None
    try:
        return scalar.write(scalar.read(value) if isinstance(value, str) else value)
    except NOT_WRITABLE:
        return None
