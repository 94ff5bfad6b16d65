"""What gives the items of an answer as they arrive, over whatever protocol. No I/O."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from .errors import DecodeError

__all__ = ["ItemReader", "taken_out"]

_ResponseT_co = TypeVar("_ResponseT_co", covariant=True)


class ItemReader(Protocol, Generic[_ResponseT_co]):
    """Reads the answer of one call piece by piece."""

    def take(self, piece: bytes) -> Iterator[tuple[Any, list[DecodeError]]]:
        """Take what has arrived, and yield the items that are complete, each with what is wrong in it.

        Raises DecodeError, after the items before, for what is not in the form of an answer.
        """
        ...

    def rest(self) -> tuple[_ResponseT_co, list[DecodeError], list[Any]]:
        """Return the response but for its items, what is wrong in that, and the items that `take` did not find.

        Raises the fault that the answer holds instead, and DecodeError for an answer that has no end.
        """
        ...


def taken_out(response: Any, attributes: tuple[str, ...], given: bool) -> list[Any]:
    """Take the list that some attributes lead to out of a response; return its items, unless others were given.

    What stands beside the items of a list under another name means nothing.
    """
    *path, last = attributes
    for attribute in path:
        response = getattr(response, attribute, None)
    items = getattr(response, last, None)
    if items is None:
        return []
    setattr(response, last, None)
    return [] if given else list(items)
