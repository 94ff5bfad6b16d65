"""The server side of REST: requests to messages, responses and faults to JSON. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from json.encoder import encode_basestring
from typing import Any

from .errors import DecodeError, EncodeError, Fault
from .http_header import header_text, header_value
from .json_names import json_members, json_names, kind_of
from .json_problems import parse, read_json
from .json_read import type_reader
from .json_write import struct_writer
from .refusals import write_whole
from .server import Received, check_response, message_of
from .service import HeaderPart, HttpAnswer, HttpRequest, Operation, Rest, Route, Service
from .struct import Struct
from .tolerant_reading import unreadable_parts
from .wire import class_of, members, type_class

__all__ = ["RestServer"]


class RestServer:
    """Reads the requests and writes the responses of one service."""

    def __init__(self, service: Service, rest: Rest, operations: Iterable[Operation[Any, Any]]) -> None:
        self._service = service
        self._rest = rest
        self._routes = {one.route: one for one in operations if one.route}
        self._names = json_names(service.types)

    # requests

    def read(self, request: HttpRequest) -> Received:
        """Return a parsed request; raise DecodeError if it is not a request of the contract."""
        operation = self.operation(request)
        return self.received(operation, self.data(request), message_of(request))

    def operation(self, request: HttpRequest) -> Operation[Any, Any]:
        """Return the operation of a request, at any path prefix; raise DecodeError."""
        path = request.url.partition("://")[2].partition("?")[0]
        steps = path.split("/")[1:]
        for begin in range(len(steps)):
            found = self._routes.get(Route(request.method, f"/{'/'.join(steps[begin:])}"))
            if found is not None:
                return found
        raise DecodeError(f"{self._service.name} has no route {request.method} /{'/'.join(steps)}")

    def data(self, request: HttpRequest) -> Any:
        """Return the JSON of a request; raise DecodeError."""
        try:
            data: Any = parse(request.content)
        except ValueError as error:
            raise DecodeError(f"the request is not JSON: {error}") from None
        if class_of(data) is not dict:
            raise DecodeError("the request is not a JSON object")
        return data

    def received(self, operation: Operation[Any, Any], data: Any, message: HttpAnswer) -> Received:
        """Return JSON as a request of an operation; raise DecodeError."""
        read = type_reader(operation.request, self._service.types)
        request, problems = read_json(read, data, operation.request)
        if problems:
            raise unreadable_parts(request, problems)
        return Received(operation, request, dict(self._headers(operation, message)))

    def _headers(self, operation: Operation[Any, Any], message: HttpAnswer) -> Iterator[tuple[str, Any]]:
        for part in operation.headers:
            text = self.header(part, message)
            if text is not None:
                yield part.attribute, header_value(text, part.type, self._service.types)

    def header(self, part: HeaderPart, message: HttpAnswer) -> str | None:
        """Return the text of a header part, None if the HTTP header is missing or has another form."""
        name, _, pattern = self._rest.headers.get(part.name, f"{part.name}: {{}}").partition(": ")
        text = message.headers.get(name)
        before, _, after = pattern.partition("{}")
        if text is None or not (text.startswith(before) and text.endswith(after)):
            return None
        return text[len(before) : len(text) - len(after)]

    # answers

    def response(self, operation: Operation[Any, Any], response: Struct | None) -> HttpAnswer:
        """Return the HTTP response with a response message; raise EncodeError."""
        check_response(operation, response, self._service)
        if response is None:
            return HttpAnswer(204, {}, b"")
        text = write_whole(struct_writer(type(response)), response)
        return _answer(200, text, dict(self._header_fields(response)))

    def _header_fields(self, response: Struct) -> Iterator[tuple[str, str]]:
        for member in members(type(response)):
            value = getattr(response, member.attribute) if member.wire.place == "header" else None
            if value is not None:
                try:
                    yield member.wire.name, header_text(value, member.wire.type, self._service.types)
                except EncodeError as error:
                    raise error.below(member.attribute) from None

    def fault(self, fault: Fault) -> HttpAnswer:
        """Return the HTTP response with a fault; raise EncodeError."""
        headers: dict[str, str] = {}
        if self._service.tracking_header and fault.tracking_id:
            headers[self._service.tracking_header] = fault.tracking_id
        return _answer(fault.status or 400, self._fault(fault), headers)

    def _fault(self, fault: Fault) -> str:
        cls = class_of(fault)
        discriminator = self._names.discriminator
        kind = next((kind for kind, name in self._rest.kinds.items() if name == cls.__name__), None)
        if kind is None or not hasattr(cls, "__wire__"):
            # Not a fault of the contract: use the common form of other services.
            said = {discriminator: "Fault", "Code": fault.code, "Message": fault.message or cls.__name__}
            pairs = [(name, str(value)) for name, value in said.items() if name and value is not None]
            return f"{{{', '.join(f'{encode_basestring(a)}: {encode_basestring(b)}' for a, b in pairs)}}}"
        text = write_whole(struct_writer(cls), fault)
        if discriminator and discriminator not in json_members(cls) and not kind_of(type_class(cls)):
            stated = f"{encode_basestring(discriminator)}: {encode_basestring(kind)}"
            return f"{{{', '.join(filter(None, (stated, text[1:-1])))}}}"
        return text


def _answer(status: int, text: str, headers: Mapping[str, str]) -> HttpAnswer:
    content = text.encode(errors="backslashreplace")
    return HttpAnswer(status, {**headers, "Content-Type": "application/json"}, content)
