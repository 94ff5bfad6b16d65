"""What is asked for one request: the values of its header parts, and its tokens. Checked; no I/O."""

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
"""What the tokens of a request are called beside the attributes of credentials."""


class HeaderValues(CredentialsBase):
    """What was given for one request: by the attributes of the credentials, and the tokens by `SECURITY`."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given

    def value(self, attribute: str) -> Any:
        """Return what a header part is filled with, or None to leave it out."""
        return self.given[attribute]


class Overriding(CredentialsBase):
    """Credentials, some of which are others for a view or a call."""

    __slots__ = ("_base", "_given")

    def __init__(self, base: CredentialsBase, given: Mapping[str, Any]) -> None:
        self._base = base
        self._given = given

    def __getattr__(self, attribute: str) -> Any:
        return self._given[attribute] if attribute in self._given else getattr(self._base, attribute)

    def _attributes(self) -> tuple[str, ...]:
        return self._base._attributes()

    def value(self, attribute: str) -> Any:
        """Return what a header part is filled with now, or None to leave it out."""
        return super().value(attribute) if attribute in self._given else self._base.value(attribute)


def asked(
    credentials: CredentialsBase, parts: tuple[HeaderPart, ...], security: Any, known: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Yield what there is for a request, by name: values, or awaitables that give them; raises EncodeError.

    What is `known` is not asked for.
    """
    for part in parts:
        name = part.attribute
        yield name, known[name] if name in known else called(partial(credentials.value, name), name)
    if SECURITY in known:
        yield SECURITY, known[SECURITY]
    elif security is not None:
        yield SECURITY, called(security, SECURITY) if callable(security) else security


def called(function: Callable[[], Any], name: str) -> Any:
    """Return what a function gives; raises EncodeError."""
    try:
        return function()
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (name,)) from error


async def awaited(value: Any, name: str) -> Any:
    """Return what was given to an async client, awaited where it has to be."""
    if not hasattr(value, "__await__"):
        return value
    try:
        return await value
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (name,)) from error


def not_awaitable(value: Any, name: str) -> Any:
    """Return what was given to a sync client; raises EncodeError for what would have to be awaited."""
    if not hasattr(value, "__await__"):
        return value
    if hasattr(value, "close"):
        # Python would warn of a coroutine that was never awaited.
        value.close()
    raise EncodeError("an async function, which only async clients take", (name,))


def filled(
    parts: tuple[HeaderPart, ...], credentials: CredentialsBase, types: ModuleType
) -> Iterator[tuple[HeaderPart, Any, bool]]:
    """Yield the header parts that are sent, each with its text, or with its value; and whether that is the text.

    A value is yielded where the type is not a simple one. A number is taken where the contract asks for text, and
    its digits where it asks for a number. Raises an EncodeError that names the attribute and does not show the value,
    which may be a secret.
    """
    for part in parts:
        value = credentials.value(part.attribute)
        if value is not None:
            text = _text_in(value, part, types)
            yield part, _value_of(value, part, types) if text is None else text, text is not None


def _text_in(value: Any, part: HeaderPart, types: ModuleType) -> str | None:
    """Return a value as text; None where it is not of one simple type, or its text depends on where it stands."""
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
    """Return what is written by a part's type; a qualified name may be given as {namespace}name."""
    if not isinstance(value, str):
        return value
    target = named(part.type, types)
    try:
        return read_name(value, None) if isinstance(target, Scalar) else value
    except ValueError:
        raise _unexpected(value, part) from None


def _unexpected(value: object, part: HeaderPart) -> EncodeError:
    kind = type(value).__name__
    return EncodeError(f"expected {part.type} or a function that gives it, got {kind}", (part.attribute,))


def _escapable(text: str, part: HeaderPart) -> str:
    try:
        escape(text)
    except ValueError:
        raise EncodeError("holds a character that cannot stand in a message", (part.attribute,)) from None
    return text


def _text(value: Any, scalar: Scalar) -> str | None:
    """Return a value as the text that stands on the wire, not escaped; None when it is not of the type."""
    if isinstance(value, bool) and scalar.name != "boolean":
        return None
    if scalar.read is None:
        if isinstance(value, str):
            return str(value)
        return int.__repr__(value) if isinstance(value, int) else None
    try:
        return scalar.write(scalar.read(value) if isinstance(value, str) else value)
    except NOT_WRITABLE:
        return None
