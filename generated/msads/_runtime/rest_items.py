"""Read REST responses item by item: the array is parsed while the response arrives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .errors import DecodeError
from .items import ItemReader
from .json_items import JsonItems
from .json_names import json_members
from .json_problems import read_json
from .json_read import item_reader
from .json_values import Reader
from .rest_responses import RestResponses, not_json
from .service import HttpAnswer, Operation, ResponseT
from .wire import Member, named, types_of

__all__ = ["RestItems"]


class RestItems(ItemReader[ResponseT]):
    """Reads the response of one call item by item; see `items.ItemReader`."""

    broken = (ValueError, LookupError)

    def __init__(
        self,
        responses: RestResponses,
        operation: Operation[ResponseT],
        path: tuple[str, ...],
        answer: Callable[[], HttpAnswer],
    ) -> None:
        cls: Any = responses.class_of(operation)
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
        self._name = "/".join((str(operation.response), *names))
        self._responses = responses
        super().__init__(operation, answer, JsonItems(tuple(names), answer().charset), path)

    def _item(self, found: Any) -> tuple[Any, list[DecodeError]]:
        return (None, []) if found is None else read_json(self._read, found, self._name)

    def _response(self, answer: HttpAnswer, left: Any) -> tuple[ResponseT, list[DecodeError]]:
        return self._responses.read(self._operation, answer, left)

    def _unparsed(self, error: Exception) -> DecodeError:
        return DecodeError(f"{self._operation.name}: {not_json(self._answer(), error)}")


def _json_member(cls: type[Any], attribute: str) -> tuple[str, Member]:
    return next((name, member) for name, member in json_members(cls).items() if member.attribute == attribute)
