"""Reading an answer to its end: values that are not of their types are noted, and the rest is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import local
from typing import Any, TypeVar

from .errors import DecodeError

__all__ = ["problem", "read_whole", "unreadable_parts"]

_Read = TypeVar("_Read")

_LIMIT = 100
"""How many problems of one answer are kept."""


class _State(local):
    problems: list[DecodeError] | None = None


_state = _State()


def problem(error: DecodeError) -> None:
    """Note what is wrong with a value, so that what follows it is read; outside of `read_whole` it is raised."""
    if _state.problems is None:
        raise error
    if len(_state.problems) < _LIMIT:
        _state.problems.append(error)


def read_whole(read: Callable[[Any], _Read], source: Any) -> tuple[_Read, list[DecodeError]]:
    """Return what a reader makes of its source, and what was wrong in it; None stands for what is unreadable.

    Raises DecodeError for what is nested more deeply than Python's stack is.
    """
    outer, _state.problems = _state.problems, []
    try:
        return read(source), _state.problems
    except RecursionError:
        raise DecodeError("the answer is nested too deeply to be read; see sys.setrecursionlimit") from None
    finally:
        _state.problems = outer


def unreadable_parts(response: Any, problems: Sequence[DecodeError]) -> DecodeError:
    """Return the error for a response of which some values are unreadable; it has the rest."""
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return DecodeError(f"{problems[0]}{more}", response, tuple(map(str, problems)))
