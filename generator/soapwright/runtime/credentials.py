"""The values of the header parts of one request, asked of the credentials and checked: no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

from .enums import WireEnum
from .errors import EncodeError
from .scalars import NOT_WRITABLE, Scalar, escape
from .service import CredentialsBase, HeaderPart
from .wire import named

__all__ = ["HeaderValues", "awaited", "filled", "given", "not_awaitable"]


class HeaderValues(CredentialsBase):
    """What the credentials gave for one request."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given

    def value(self, attribute: str) -> Any:
        """Return what a header part is filled with, or None to leave it out."""
        return self.given[attribute]


def given(credentials: CredentialsBase, part: HeaderPart) -> Any:
    """Return what the credentials have for a header part: a value, or an awaitable that gives it."""
    try:
        return credentials.value(part.attribute)
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (part.attribute,)) from error


async def awaited(value: Any, part: HeaderPart) -> Any:
    """Return what credentials of an async client gave, awaited where it has to be."""
    if not hasattr(value, "__await__"):
        return value
    try:
        return await value
    except Exception as error:
        raise EncodeError(f"the function raised {type(error).__name__}", (part.attribute,)) from error


def not_awaitable(value: Any, part: HeaderPart) -> Any:
    """Return what credentials of a sync client gave; raises EncodeError for what would have to be awaited."""
    if not hasattr(value, "__await__"):
        return value
    if hasattr(value, "close"):
        # Python would warn of a coroutine that was never awaited.
        value.close()
    raise EncodeError("an async function, which only async clients take", (part.attribute,))


def filled(
    parts: tuple[HeaderPart, ...], credentials: CredentialsBase, types: ModuleType
) -> Iterator[tuple[HeaderPart, Any]]:
    """Yield the header parts that are sent, each with its text, or with a value that is not of a simple type.

    A number is taken where the contract asks for text, and its digits where it asks for a number. Raises an
    EncodeError that names the attribute and does not show the value, which may be a secret.
    """
    for part in parts:
        value = credentials.value(part.attribute)
        if value is not None:
            yield part, _checked(value, part, types)


def _checked(value: Any, part: HeaderPart, types: ModuleType) -> Any:
    target = None if part.type == "xs:anyType" else named(part.type, types)
    if isinstance(target, Scalar):
        text = _text(value, target)
    elif isinstance(target, type) and issubclass(target, WireEnum):
        text = str(value) if isinstance(value, str) else None
    else:
        return value
    if text is None:
        kind = type(value).__name__
        raise EncodeError(f"expected {part.type} or a function that gives it, got {kind}", (part.attribute,))
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
