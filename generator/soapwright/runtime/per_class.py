"""What is made once for each class, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

_Made = TypeVar("_Made")


def per_class(make: Callable[[type[Any]], _Made]) -> Callable[[type[Any]], _Made]:
    """Return a function that makes something of a class once, and then gives the same."""
    # functools.cache by itself is typed to take hashable arguments, and mypy holds no class to be one.
    cached: Any = cache(make)
    return cached  # type: ignore[no-any-return]
