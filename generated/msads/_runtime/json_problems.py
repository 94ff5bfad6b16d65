"""Parse JSON, and say where the values are that are invalid for their types."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from .errors import DecodeError
from .json_values import NOT_OF_JSON_TYPE, OBJECT, Reader
from .tolerant_reading import read_whole

__all__ = ["UnreadableJson", "parse", "read_json"]


class UnreadableJson(DecodeError):
    """A value that is invalid for its type.

    `where` is the object or list that contains it, and its name in an object.
    """

    def __init__(self, holder: Any, name: str, value: Any, error: Exception) -> None:
        self.where = (holder, name)
        self._message = _unreadable(value, error)
        super().__init__(self.message_at(()))

    def message_at(self, path: tuple[str, ...]) -> str:
        """Return the text, preceded by the path of the object or list."""
        name = self.where[1]
        steps = (*path, name) if name else path
        return f"{'/'.join(steps)}: {self._message}" if steps else self._message


def _unreadable(value: Any, error: Exception) -> str:
    # JSON spells booleans in lower case.
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"cannot read {text[:80]!r}: {error}"


def read_json(read: Reader, data: Any, name: str) -> tuple[Any, list[DecodeError]]:
    """Return what a reader makes of parsed JSON, and the problems with their paths."""
    try:
        value, problems = read_whole(read, data)
    except NOT_OF_JSON_TYPE as error:
        return None, [DecodeError(f"{name}: {_unreadable(data, error)}")]
    wanted = {id(one.where[0]) for one in problems if isinstance(one, UnreadableJson)}
    paths = _paths(data, name, wanted) if wanted else {}
    return value, [
        (
            DecodeError(one.message_at(paths.get(id(one.where[0]), ())))
            if isinstance(one, UnreadableJson)
            else one
        )
        for one in problems
    ]


def _paths(data: Any, name: str, wanted: set[int]) -> dict[int, tuple[str, ...]]:
    """Return the names that lead to objects and lists, by their identity."""
    found: dict[int, tuple[str, ...]] = {}
    stack: list[tuple[Any, tuple[str, ...]]] = [(data, (name,) if name else ())]
    while stack:
        holder, path = stack.pop()
        if id(holder) in wanted:
            found[id(holder)] = path
        inner: Iterable[tuple[Any, tuple[str, ...]]]
        if isinstance(holder, OBJECT):
            inner = ((one, (*path, key)) for key, one in holder.items())
        else:
            inner = ((one, path) for one in holder)
        stack.extend(one for one in inner if isinstance(one[0], (dict, list)))
    return found


def parse(content: bytes) -> Any:
    """Parse JSON; raise ValueError if it is invalid."""
    try:
        return json.loads(content, parse_float=Decimal)
    except RecursionError:
        raise ValueError("nested too deeply") from None
