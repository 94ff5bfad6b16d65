"""Read as much as can be read of an element or JSON value, where one unreadable value must not cost the others."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .errors import DecodeError

if TYPE_CHECKING:
    from lxml import etree

_WORK = 200_000
"""How many nodes may be read in all: the more there are, the fewer tries."""


def readable_element(read: Callable[[etree._Element], Any], element: etree._Element) -> Any:
    """Return what `read` makes of an element without the parts that it cannot read; None when that is nothing."""
    try:
        return read(element)
    except DecodeError:
        kept = deepcopy(element)
    inner = list(kept)
    attempt = _Attempt(lambda: read(kept), sum(1 for _ in kept.iter()))
    for child in inner:
        kept.remove(child)
    if not attempt():
        kept.attrib.clear()
    _grow_element(attempt, kept, inner)
    return read(kept) if attempt() else None


def readable_value(read: Callable[[Any], Any], value: Any) -> Any:
    """Return what `read` makes of a JSON value without the parts that it cannot read; None when that is nothing."""
    try:
        return read(value)
    except DecodeError:
        kept = _hollow(value)
    attempt = _Attempt(lambda: read(kept), _size(value))
    _grow_value(attempt, kept, _items(value))
    return read(kept) if attempt() else None


class _Attempt:
    """Says whether what there is can be read; gives up when that has been asked too often."""

    def __init__(self, read: Callable[[], Any], size: int) -> None:
        self._read = read
        self._left = max(20, _WORK // max(size, 1))

    def __call__(self) -> bool:
        self._left -= 1
        try:
            self._read()
        except DecodeError:
            return False
        return True

    @property
    def over(self) -> bool:
        """Whether there were too many."""
        return self._left <= 0


def _grow_element(attempt: _Attempt, parent: etree._Element, children: list[etree._Element]) -> None:
    """Give an element as many of its children back as can be read, halving those that cannot."""
    if attempt.over or not children:
        return
    parent.extend(children)
    if attempt():
        return
    if len(children) > 1:
        for child in children:
            parent.remove(child)
        half = len(children) // 2
        _grow_element(attempt, parent, children[:half])
        _grow_element(attempt, parent, children[half:])
        return
    (child,) = children
    inner = list(child)
    for one in inner:
        child.remove(one)
    if inner and attempt():
        _grow_element(attempt, child, inner)
    else:
        parent.remove(child)


def _grow_value(attempt: _Attempt, parent: Any, items: list[tuple[Any, Any]]) -> None:
    """The same for a JSON object or array."""
    if attempt.over or not items:
        return
    before = parent.copy()
    _put(parent, items)
    if attempt():
        return
    _back(parent, before)
    if len(items) > 1:
        half = len(items) // 2
        _grow_value(attempt, parent, items[:half])
        _grow_value(attempt, parent, items[half:])
        return
    ((key, value),) = items
    if not isinstance(value, (dict, list)):
        return
    hollow = _hollow(value)
    _put(parent, [(key, hollow)])
    if attempt():
        _grow_value(attempt, hollow, _items(value))
    else:
        _back(parent, before)


def _items(value: Any) -> list[tuple[Any, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _hollow(value: Any) -> Any:
    return type(value)() if isinstance(value, (dict, list)) else value


def _put(parent: Any, items: list[tuple[Any, Any]]) -> None:
    if isinstance(parent, dict):
        parent.update(items)
    else:
        parent.extend(value for _, value in items)


def _back(parent: Any, before: Any) -> None:
    parent.clear()
    _put(parent, _items(before))


def _size(value: Any) -> int:
    return 1 + sum(_size(one) for _, one in _items(value))
