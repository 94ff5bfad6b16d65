"""Read the items of a response as they arrive, over either protocol. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol

from .errors import DecodeError, ServiceError
from .service import HttpAnswer, Operation, ResponseT

__all__ = ["ItemReader", "taken_out"]


class _Parser(Protocol):
    """Parses the chunks of a response, and yields items as they are complete."""

    def take(self, piece: bytes) -> Iterator[Any]:
        """Parse received data, and yield what is complete."""
        ...

    def close(self) -> Any:
        """Return the rest of the response; raise an error if it is incomplete."""
        ...


class ItemReader(Generic[ResponseT]):
    """Reads the response of one call chunk by chunk; protocols provide a parser and read what it yields.

    `attributes` is the path to the list in the response; `broken` is the parser's exception.
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
        """Parse received data, and yield complete items, each with its problems.

        Raises DecodeError, after the preceding items, if the data is not well-formed.
        """
        try:
            for found in self._parser.take(piece):
                self._given = True
                yield self._item(found)
        except self.broken as error:
            raise self._unparsed(error) from None

    def rest(self) -> tuple[ResponseT, list[DecodeError], list[Any]]:
        """Return the response without its items, its problems, and the items that `take` did not find.

        Raises the fault in the response, and DecodeError for an incomplete response.
        """
        answer = self._answer()
        if not answer.content.strip():
            raise DecodeError(f"{self._operation.name}: the response is empty (HTTP {answer.status})")
        try:
            left = self._parser.close()
        except self.broken as error:
            raise self._unparsed(error) from None
        response, problems = self._response(answer, left)
        return response, problems, taken_out(response, self._attributes, self._given)

    def _item(self, found: Any) -> tuple[Any, list[DecodeError]]:
        """Return an item and its problems."""
        raise NotImplementedError

    def _response(self, answer: HttpAnswer, left: Any) -> tuple[ResponseT, list[DecodeError]]:
        """Return the response in the rest of an HTTP response, and its problems."""
        raise NotImplementedError

    def _unparsed(self, error: Exception) -> ServiceError:
        """Return the error for a response that cannot be parsed."""
        raise NotImplementedError


def taken_out(response: Any, attributes: tuple[str, ...], given: bool) -> list[Any]:
    """Remove the list at a path from a response; return its items, unless others were already given.

    Other lists of the response are irrelevant.
    """
    *path, last = attributes
    for attribute in path:
        response = getattr(response, attribute, None)
    items = getattr(response, last, None)
    if items is None:
        return []
    setattr(response, last, None)
    return [] if given else list(items)
