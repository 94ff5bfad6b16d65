"""Read a response completely: values that are invalid for their types are recorded, and the rest is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import local
from typing import Any, TypeVar

from .errors import DecodeError

__all__ = ["problem", "read_whole", "unreadable_parts"]

_Read = TypeVar("_Read")

_LIMIT = 100
"""The most problems to keep for one response."""


class _State(local):
    problems: list[DecodeError] | None = None


_state = _State()


def problem(error: DecodeError) -> None:
    """Record a problem with a value, so that reading continues; outside of `read_whole`, raise it."""
    if _state.problems is None:
        raise error
    if len(_state.problems) < _LIMIT:
        _state.problems.append(error)


def read_whole(read: Callable[[Any], _Read], source: Any) -> tuple[_Read, list[DecodeError]]:
    """Return what a reader makes of its source, and the problems found; unreadable values are None.

    Raises DecodeError if the source is nested too deeply for Python's stack.
    """
    outer, _state.problems = _state.problems, []
    try:
        return read(source), _state.problems
    except RecursionError:
        raise DecodeError("the response is nested too deeply to be read; see sys.setrecursionlimit") from None
    finally:
        _state.problems = outer


def unreadable_parts(response: Any, problems: Sequence[DecodeError]) -> DecodeError:
    """Return the error for a response with unreadable values; it contains the rest."""
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return DecodeError(f"{problems[0]}{more}", response, tuple(map(str, problems)))
