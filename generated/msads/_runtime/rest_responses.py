"""Read the responses of REST: JSON that is the operation's response, or a fault."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from .errors import DecodeError
from .json_names import json_members, json_names, kind_of, kind_spellings
from .json_problems import parse, read_json
from .json_read import type_reader
from .json_values import NOT_OF_JSON_TYPE
from .service import HttpAnswer, Operation, ResponseT, Rest, Service
from .tolerant_reading import unreadable_parts
from .wire import Member, members, type_class

__all__ = ["RestResponses", "not_json", "objects"]


class RestResponses:
    """Reads the responses of one service."""

    def __init__(self, service: Service, rest: Rest) -> None:
        self._service = service
        self._rest = rest

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault in it; see `RestProtocol.decode`."""
        response, problems = self.read(operation, answer, *_parsed(answer))
        if problems:
            raise unreadable_parts(response, problems)
        return response

    def read(
        self, operation: Operation[ResponseT], answer: HttpAnswer, data: Any, problem: str = ""
    ) -> tuple[ResponseT, list[DecodeError]]:
        """Return the response of a call from its JSON value and its problems, or raise the fault in it.

        If there is no value, `problem` is the reason.
        """
        if not answer.succeeded or self._is_fault(data, operation):
            from .rest_fault import failure

            raise failure(data, answer, self._service, self._rest)
        if operation.response is None:
            return cast(ResponseT, None), []
        if not isinstance(data, dict):
            raise DecodeError(f"{operation.name}: {problem or _not_an_object(answer, data)}")
        stated = cast("dict[str, Any]", data)
        known = json_members(self.class_of(operation)).keys()
        kind = stated.get(json_names(self._service.types).discriminator)
        if known.isdisjoint(stated) and not self._may_hold(operation, "", kind):
            # All fields would be None. A fault that does not state its type is known by its members.
            from .rest_fault import by_members

            fault = by_members(stated, answer, self._service, self._rest)
            if fault is not None:
                raise fault
            # Some services wrap the response in an object, as SOAP does in an element.
            stated = next((found for _, found in objects(stated) if not known.isdisjoint(found)), stated)
        response: ResponseT
        read = type_reader(operation.response, self._service.types)
        response, problems = read_json(read, stated, operation.response)
        for member in members(type(response)) if response is not None else ():
            if member.wire.place == "header":
                setattr(response, member.attribute, self._header_value(member, answer))
        return response, problems

    def class_of(self, operation: Operation[ResponseT]) -> type[ResponseT]:
        """Return the class of an operation's responses."""
        found: type[ResponseT] = getattr(self._service.types, str(operation.response))
        return found

    def _is_fault(self, data: Any, operation: Operation[Any]) -> bool:
        """Return whether a body claims to be a fault of the contract, which may come with any status."""
        names = json_names(self._service.types)
        kinds = self._rest.kinds
        return any(
            stated in kinds
            or (
                isinstance(kind := found.get(names.discriminator), str)
                and kind in kinds
                and not self._may_hold(operation, stated, kind)
            )
            for stated, found in objects(data)
        )

    def _may_hold(self, operation: Operation[Any], name: str, kind: object) -> bool:
        """Return whether a response may contain a type in that member, so that it is not a fault there.

        Without a name, return whether the response itself may be of the type.
        """
        target = self._held(operation, name)
        return isinstance(kind, str) and hasattr(target, "__wire__") and kind in _kinds(type_class(target))

    def _held(self, operation: Operation[Any], name: str) -> Any:
        """Return the type of a member of a response or, without a name, of the response, None if there is none."""
        if operation.response is None:
            return None
        cls: Any = self.class_of(operation)
        if not name:
            return cls
        member = json_members(cls).get(name)
        # What the contract does not name has no type.
        return None if member is None else getattr(self._service.types, member.wire.type, None)

    def _header_value(self, member: Member, answer: HttpAnswer) -> Any:
        text = answer.headers.get(member.wire.name)
        if text is None or member.wire.type == "xs:string":
            return text
        from .http_header import header_value

        try:
            return header_value(text, member.wire.type, self._service.types)
        except (DecodeError, *NOT_OF_JSON_TYPE) as error:
            raise DecodeError(f"header {member.wire.name}: cannot read {text!r}: {error}") from None


def _kinds(cls: type[Any]) -> set[str]:
    """Return the discriminator's values for a class and those derived from it."""
    return {cls.__wire__.name, kind_of(cls), *kind_spellings(cls)}


def objects(data: Any, stated: str = "", deepest: int = 3) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield an object, and the objects that it only wraps, each with the member that contains it."""
    if isinstance(data, dict):
        found = cast("dict[str, Any]", data)
        yield stated, found
        if len(found) == 1 and deepest:
            ((name, inner),) = found.items()
            yield from objects(inner, name, deepest - 1)


def _parsed(answer: HttpAnswer) -> tuple[Any, str]:
    """Return the JSON value of a response, or None and the reason."""
    if not answer.content.strip():
        return None, f"the response is empty (HTTP {answer.status})"
    charset = answer.charset
    try:
        # JSON is in UTF-8, or in UTF-16 as its first bytes show.
        if charset is None or charset.lower().startswith("utf"):
            return parse(answer.content), ""
        return parse(answer.content.decode(charset).encode()), ""
    except (ValueError, LookupError) as error:
        return None, not_json(answer, error)


def not_json(answer: HttpAnswer, error: Exception) -> str:
    """Return why a response has no JSON value."""
    kind = answer.media_type
    stated = f" (Content-Type: {kind})" if kind and "json" not in kind else ""
    return f"the response is not JSON: {error}: {answer.text[:200]!r}{stated}"


def _not_an_object(answer: HttpAnswer, data: object) -> str:
    found = "null" if data is None else "an array" if isinstance(data, list) else "a single value"
    return f"the response is {found}, not an object: {answer.text[:200]!r}"
