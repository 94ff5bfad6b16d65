"""Values of simple types in HTTP headers: as in JSON, without quotes. The items of a list are separated by commas."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .errors import EncodeError
from .json_problems import parse
from .json_read import type_reader
from .json_values import LIST, read_text
from .json_write import type_writer
from .simple import is_simple
from .wire import ANY_TYPES, Simple, Tokens, named

__all__ = ["header_text", "header_value"]


def header_text(value: Any, reference: str, types: ModuleType) -> str:
    """Return the text of a value of a type; raise EncodeError, which may contain the value."""
    if reference not in ANY_TYPES and not is_simple(named(reference, types)):
        raise EncodeError("is not allowed in an HTTP header")
    found = parse(type_writer(reference, types)(value).encode())
    items: list[Any] = found if isinstance(found, LIST) else [found]
    try:
        return ", ".join(map(read_text, items))
    except TypeError:
        raise EncodeError("is not allowed in an HTTP header") from None


def header_value(text: str, reference: str, types: ModuleType) -> Any:
    """Return the value of a text; raise the exceptions of JSON readers if it does not fit the type."""
    target = None if reference in ANY_TYPES else named(reference, types)
    while isinstance(target, Simple):
        target = named(target.type, types)
    if isinstance(target, Tokens):
        items = [one.strip() for one in text.split(",")] if text.strip() else []
        return type_reader(reference, types)(items)
    return type_reader(reference, types)(text)
