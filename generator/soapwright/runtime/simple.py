"""Simple types: conversion between text and values.

A type with qualified names depends on the prefixes in scope; it is *scoped*. All others are read and written
by functions of the text or value alone.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from .enums import WireEnum, WireFlags
from .names import Declare, Prefixes, read_name, write_name
from .scalars import NOT_OF_TYPE, NOT_WRITABLE, Scalar, escape, in_words
from .wire import Array, Choice, Map, Simple, Tokens, Union, named

__all__ = [
    "Convert",
    "ScopedConvert",
    "ScopedToText",
    "ToText",
    "converter",
    "is_scoped",
    "is_simple",
    "is_value_enum",
    "scoped_converter",
    "scoped_text_of",
    "text_of",
]

Convert: TypeAlias = Callable[[str], Any]
ToText: TypeAlias = Callable[[Any], str]
ScopedConvert: TypeAlias = Callable[[str, Prefixes | None], Any]
ScopedToText: TypeAlias = Callable[[Any, Declare | None], str]

_NAMES = ("QName", "NOTATION")
_LIST: type[Any] = list
_TUPLE: type[Any] = tuple
"""Untyped aliases, because type checkers narrow the builtins too far."""


def is_simple(target: Any) -> bool:
    """Return whether a type's values are texts on the wire: all but structs, arrays, maps and choices."""
    if isinstance(target, type):
        return issubclass(target, WireEnum) or is_value_enum(target)
    return not isinstance(target, (Array, Map, Choice))


def is_value_enum(target: Any) -> bool:
    """Return whether a type is an enumeration over another type than string."""
    return hasattr(target, "wire_base")


def is_scoped(target: Any, types: ModuleType) -> bool:
    """Return whether a simple type may contain qualified names."""
    if isinstance(target, Scalar):
        return target.name in _NAMES
    if isinstance(target, (Tokens, Simple)):
        return is_scoped(named(target.type, types), types)
    return isinstance(target, Union) and any(is_scoped(named(one, types), types) for one in target.members)


def converter(target: Any, types: ModuleType) -> Convert | None:
    """Return a function that converts a simple type's text to a value, None if the text is the value.

    If the type contains qualified names, they are {namespace}name in the text.
    """
    if isinstance(target, Scalar) and target.name not in _NAMES:
        return target.read
    if isinstance(target, Tokens) and not _spells(target, types):
        return _tokens(converter(named(target.type, types), types))
    if isinstance(target, type):
        known = _Known(target).__getitem__
        return _tokens(known) if issubclass(target, WireFlags) else known
    if isinstance(target, Simple) and not target.spelling:
        return converter(named(target.type, types), types)
    scoped = scoped_converter(target, types)
    return lambda text: scoped(text, None)


def scoped_converter(target: Any, types: ModuleType) -> ScopedConvert:
    """Return a function that converts a simple type's text to a value, given the prefixes in scope."""
    if isinstance(target, Scalar) and target.name in _NAMES:
        return read_name
    listed = _listing(target, types)
    if listed is not None:
        return listed.read
    if isinstance(target, Union):
        return _union_converter(target, types)
    if isinstance(target, Simple):
        inner = named(target.type, types)
        read = scoped_converter(inner, types)
        return _spelling_converter(read, text_of(inner, types)) if target.spelling else read
    convert = converter(target, types)

    def read_unscoped(text: str, scope: Prefixes | None) -> Any:
        try:
            return text if convert is None else convert(text)
        except NOT_OF_TYPE as error:
            raise in_words(convert, error) from None

    return read_unscoped


class _Listing:
    """Reads and writes a list type: the conversion of its items, and whether a list keeps its text."""

    def __init__(self, item: ScopedConvert, token: ScopedToText, keeps: bool) -> None:
        self._item, self._token, self._keeps = item, token, keeps

    def read(self, text: str, scope: Prefixes | None) -> Any:
        """Return the items in a text, in a list that keeps the text if another one would be written."""
        values = [self._item(token, scope) for token in text.split()]
        if not self._keeps or _unescaped(lambda values: self.text(values, None), values) == text:
            return values
        from .spelling import spelt

        return spelt(values, text)

    def text(self, values: Any, declare: Declare | None) -> str:
        """Return the text of a list: the original one, as long as it matches the list."""
        kept: str | None = getattr(values, "wire_text", None) if self._keeps else None
        if kept is not None and [self._item(token, None) for token in kept.split()] == values:
            return escape(kept)
        return _joined([self._token(value, declare) for value in _list(values)])


def _listing(target: Any, types: ModuleType) -> _Listing | None:
    """Return the reader and writer of a list type, None for a type of another kind."""
    spelling = isinstance(target, Simple) and target.spelling
    listed = named(target.type, types) if spelling else target
    if not isinstance(listed, Tokens):
        return None
    inner = named(listed.type, types)
    item, token = scoped_converter(inner, types), scoped_text_of(inner, types)
    if spelling:
        # The list may be modified, so its items keep their texts, too.
        item, token = _spelling_converter(item, text_of(inner, types)), _spelt_text(token)
    keeps = not is_scoped(listed, types) and (spelling or _spells(listed, types))
    return _Listing(item, token, keeps)


def _spells(listed: Tokens, types: ModuleType) -> bool:
    """Return whether the spelling of a list's items matters, and some cannot keep theirs."""
    item = named(listed.type, types)
    return isinstance(item, Union) or (isinstance(item, Simple) and item.spelling)


def _tokens(convert: Convert | None) -> Convert:
    def read(text: str) -> list[Any]:
        try:
            return text.split() if convert is None else [convert(token) for token in text.split()]
        except NOT_OF_TYPE as error:
            raise in_words(convert, error) from None

    return read


class _Known(dict[str, Any]):
    """Text → member of an enum; an unlisted text stays a text."""

    def __init__(self, enum: Any) -> None:
        self.read: Convert = enum.read if is_value_enum(enum) else enum
        super().__init__((getattr(member, "text", member.value), member) for member in enum)

    def __missing__(self, text: str) -> Any:
        known = self.get(" ".join(text.split()))
        return self.read(text) if known is None else known


def _spelling_converter(read: ScopedConvert, to_text: ToText) -> ScopedConvert:
    """Return a converter whose values keep their text if another one would be written."""
    from .spelling import spelt

    def read_spelt(text: str, scope: Prefixes | None) -> Any:
        value = read(text, scope)
        # A text with names would have another meaning in another place.
        if isinstance(value, _TUPLE) or _unescaped(to_text, value) == text:
            return value
        return spelt(value, text)

    return read_spelt


def _unescaped(to_text: ToText, value: Any) -> str | None:
    if type(value) is str:
        return value
    try:
        return to_text(value)
    except NOT_WRITABLE:
        return None


def _union_converter(union: Union, types: ModuleType) -> ScopedConvert:
    # Imported late: only some unions need it.
    from .lexical import takes

    targets = [named(member, types) for member in union.members]
    readers = [
        (_spelling_converter(scoped_converter(target, types), text_of(target, types)), _listed(target), name)
        for target, name in zip(targets, (_builtin(target, types) for target in targets), strict=True)
    ]

    def read(text: str, scope: Prefixes | None) -> Any:
        for reader, listed, name in readers:
            # An enumeration accepts the values it lists; others may be another member's.
            if takes(name, text) if listed is None else text in listed or text.strip() in listed:
                try:
                    return reader(text, scope)
                except NOT_OF_TYPE:
                    continue
        for reader, listed, _ in readers:
            if listed is not None:
                try:
                    return reader(text, scope)
                except NOT_OF_TYPE:
                    continue
        return text

    return read


def _builtin(target: Any, types: ModuleType) -> str:
    """Return the name of the built-in type that a simple type restricts, "" for lists, unions and enumerations."""
    while isinstance(target, Simple):
        target = named(target.type, types)
    return target.name if isinstance(target, Scalar) else ""


def _listed(target: Any) -> frozenset[str] | None:
    if not isinstance(target, type):
        return None
    members: Any = target
    return frozenset(getattr(member, "text", member.value) for member in members)


def text_of(target: Any, types: ModuleType) -> ToText:
    """Return a function that converts a simple value to escaped text; it raises NOT_WRITABLE.

    If the type contains qualified names, they are {namespace}name in the text.
    """
    if isinstance(target, Scalar):
        return target.write if target.name not in _NAMES else lambda value: write_name(value, None)
    if isinstance(target, Tokens) and not _spells(target, types):
        return _join(text_of(named(target.type, types), types))
    if isinstance(target, type):
        if is_value_enum(target):
            return _enum_text(target)
        return _join(escape) if issubclass(target, WireFlags) else escape
    if isinstance(target, Simple) and not target.spelling:
        return text_of(named(target.type, types), types)
    scoped = scoped_text_of(target, types)
    return lambda value: scoped(value, None)


def scoped_text_of(target: Any, types: ModuleType) -> ScopedToText:
    """Return a function that converts a simple value to text, given a function that declares prefixes."""
    if isinstance(target, Scalar) and target.name in _NAMES:
        return write_name
    listed = _listing(target, types)
    if listed is not None:
        return listed.text
    if isinstance(target, Union):
        return _union_text(target, types)
    if isinstance(target, Simple):
        inner = named(target.type, types)
        write = _boolean_text(target.booleans) if target.booleans else scoped_text_of(inner, types)
        return _spelt_text(write) if target.spelling else write
    to_text = text_of(target, types)
    return lambda value, declare: to_text(value)


def _spelt_text(write: ScopedToText) -> ScopedToText:
    def to_text(value: Any, declare: Declare | None) -> str:
        kept: str | None = getattr(value, "wire_text", None)
        return escape(kept) if kept is not None else write(value, declare)

    return to_text


def _boolean_text(booleans: tuple[str, str]) -> ScopedToText:
    def to_text(value: Any, declare: Declare | None) -> str:
        if not isinstance(value, bool):
            raise TypeError("not a bool")
        return booleans[0] if value else booleans[1]

    return to_text


def _union_text(union: Union, types: ModuleType) -> ScopedToText:
    writers = [_spelt_text(scoped_text_of(named(member, types), types)) for member in union.members]

    def to_text(value: Any, declare: Declare | None) -> str:
        for write in writers:
            try:
                return write(value, declare)
            except NOT_WRITABLE:
                continue
        # A value that no member type accepted when it was read is sent unchanged.
        if isinstance(value, str):
            return escape(value)
        raise TypeError(f"not of any member type: {', '.join(union.members)}")

    return to_text


def _enum_text(enum: Any) -> ToText:
    def to_text(value: Any) -> str:
        if not isinstance(value, enum):
            try:
                value = enum(value)
            except NOT_WRITABLE:
                raise TypeError(f"not {enum.__name__}") from None
        return escape(value.text)

    return to_text


def _join(token: ToText) -> ToText:
    return lambda values: _joined(list(map(token, _list(values))))


def _joined(tokens: list[str]) -> str:
    return " ".join(tokens)


def _list(values: Any) -> Any:
    # A qualified name is a tuple, too.
    if not isinstance(values, _LIST) and type(values) is not _TUPLE:
        raise TypeError("not a list")
    return values
