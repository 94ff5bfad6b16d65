"""Values that are made once per class, when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

__all__ = ["per_class"]

_Made = TypeVar("_Made")


class _PerClass(dict[type[Any], _Made]):
    def __init__(self, make: Callable[[type[Any]], _Made]) -> None:
        self._make = make

    def __missing__(self, cls: type[Any]) -> _Made:
        # Several threads may make it, but all get the one that is stored first. A lock would have to be held
        # during imports, which have locks of their own.
        return self.setdefault(cls, self._make(cls))


def per_class(make: Callable[[type[Any]], _Made]) -> Callable[[type[Any]], _Made]:
    """Return a function that makes something for a class once, and returns the same object to every thread."""
    return _PerClass(make).__getitem__
