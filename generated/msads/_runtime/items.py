"""What gives the items of an answer as they arrive, over whatever protocol. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol

from .errors import DecodeError, ServiceError
from .service import HttpAnswer, Operation, ResponseT

__all__ = ["ItemReader", "taken_out"]


class _Parser(Protocol):
    """Takes the pieces of an answer, and yields what it says of items as they are complete."""

    def take(self, piece: bytes) -> Iterator[Any]:
        """Take what has arrived, and yield what is complete."""
        ...

    def close(self) -> Any:
        """Return what is left of the answer; raises for one that has no end."""
        ...


class ItemReader(Generic[ResponseT]):
    """Reads the answer of one call piece by piece: what a protocol adds is its parser, and how it reads what that yields.

    `attributes` lead to the list of the response; `broken` is what the parser raises.
    """

    broken: tuple[type[Exception], ...] = ()

    def __init__(
        self,
        operation: Operation[ResponseT],
        answer: Callable[[], HttpAnswer],
        parser: _Parser,
        attributes: tuple[str, ...],
    ) -> None:
        self._operation, self._answer = operation, answer
        self._parser, self._attributes = parser, attributes
        self._given = False

    def take(self, piece: bytes) -> Iterator[tuple[Any, list[DecodeError]]]:
        """Take what has arrived, and yield the items that are complete, each with what is wrong in it.

        Raises DecodeError, after the items before, for what is not in the form of an answer.
        """
        try:
            for found in self._parser.take(piece):
                self._given = True
                yield self._item(found)
        except self.broken as error:
            raise self._unparsed(error) from None

    def rest(self) -> tuple[ResponseT, list[DecodeError], list[Any]]:
        """Return the response but for its items, what is wrong in that, and the items that `take` did not find.

        Raises the fault that the answer holds instead, and DecodeError for an answer that has no end.
        """
        answer = self._answer()
        if not answer.content.strip():
            raise DecodeError(f"{self._operation.name}: the answer is empty (HTTP {answer.status})")
        try:
            left = self._parser.close()
        except self.broken as error:
            raise self._unparsed(error) from None
        response, problems = self._response(answer, left)
        return response, problems, taken_out(response, self._attributes, self._given)

    def _item(self, found: Any) -> tuple[Any, list[DecodeError]]:
        """Return an item, and what is wrong in it."""
        raise NotImplementedError

    def _response(self, answer: HttpAnswer, left: Any) -> tuple[ResponseT, list[DecodeError]]:
        """Return the response of what is left of an answer, and what is wrong in it."""
        raise NotImplementedError

    def _unparsed(self, error: Exception) -> ServiceError:
        """Return the error for an answer that cannot be parsed."""
        raise NotImplementedError


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
