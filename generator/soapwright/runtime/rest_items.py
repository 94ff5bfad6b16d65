"""Responses over REST item by item: the array of one is read while its answer arrives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic

from .errors import DecodeError
from .items import taken_out
from .json_items import JsonItems
from .json_read import Reader, item_reader, read_json
from .rest import RestProtocol, not_json
from .service import HttpAnswer, Operation, ResponseT
from .wire import Member, json_members, named, types_of

__all__ = ["RestItems"]


class RestItems(Generic[ResponseT]):
    """Reads the answer of one call item by item; see `items.ItemReader`."""

    def __init__(
        self,
        protocol: RestProtocol,
        operation: Operation[ResponseT],
        path: tuple[str, ...],
        answer: Callable[[], HttpAnswer],
    ) -> None:
        self._protocol, self._operation, self._answer, self._path = protocol, operation, answer, path
        cls: Any = protocol.class_of(operation)
        names: list[str] = []
        read: Reader | None = None
        for attribute in path:
            name, member = _json_member(cls, attribute)
            names.append(name)
            types = types_of(cls)
            if len(names) < len(path):
                cls = named(member.wire.type, types)
            else:
                read = item_reader(member, types)
        assert read is not None
        self._read = read
        self._name = "/".join((operation.response or "", *names))
        self._parser = JsonItems(tuple(names), answer().charset)
        self._given = False

    def take(self, piece: bytes) -> Iterator[tuple[Any, list[DecodeError]]]:
        """Take what has arrived, and yield the items that are complete, each with what is wrong in it."""
        try:
            for data in self._parser.take(piece):
                self._given = True
                yield (None, []) if data is None else read_json(self._read, data, self._name)
        except (ValueError, LookupError) as error:
            raise self._unparsed(error) from None

    def rest(self) -> tuple[ResponseT, list[DecodeError], list[Any]]:
        """Return the response without the items that were given, what is wrong in it, and the items that were not."""
        answer = self._answer()
        if not answer.content.strip():
            raise DecodeError(f"{self._operation.name}: the answer is empty (HTTP {answer.status})")
        try:
            data = self._parser.close()
        except (ValueError, LookupError) as error:
            raise self._unparsed(error) from None
        response, problems = self._protocol.read(self._operation, answer, data)
        return response, problems, taken_out(response, self._path, self._given)

    def _unparsed(self, error: Exception) -> DecodeError:
        return DecodeError(f"{self._operation.name}: {not_json(self._answer(), error)}")


def _json_member(cls: type[Any], attribute: str) -> tuple[str, Member]:
    return next((name, member) for name, member in json_members(cls).items() if member.attribute == attribute)
