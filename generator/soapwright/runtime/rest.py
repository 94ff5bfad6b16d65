"""REST with JSON: requests to bytes, bytes to responses and faults. No I/O."""

from __future__ import annotations

from typing import Any

from .errors import DecodeError, Fault, HttpError
from .json_read import parse, struct_reader
from .json_write import struct_writer
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Rest, Service
from .struct import Struct
from .wire import JsonNames, members


class RestProtocol:
    """Encodes requests and decodes responses of one service."""

    def __init__(self, service: Service, rest: Rest) -> None:
        self._service = service
        self._rest = rest

    def encode(
        self, operation: Operation[Any], request: Struct, credentials: CredentialsBase, url: str
    ) -> HttpRequest:
        """Return the HTTP request of a call; raises EncodeError when a value does not fit its field."""
        if operation.route is None:
            raise ValueError(f"{operation.name} has no route")
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            **self._service.http_headers,
        }
        for part in operation.headers:
            value = credentials.value(part.attribute)
            if value is not None:
                name, _, pattern = self._rest.headers.get(part.name, f"{part.name}: {{}}").partition(": ")
                headers[name] = pattern.format(value)
        content = struct_writer(type(request))(request).encode()
        return HttpRequest(operation.route.verb, url.rstrip("/") + operation.route.path, headers, content)

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault that it holds instead.

        Raises HttpError for an error status without a fault, DecodeError for anything else that is not the
        operation's response.
        """
        if not 200 <= answer.status < 300:
            raise self._failure(answer)
        if operation.response is None:
            return None  # type: ignore[return-value]
        cls = getattr(self._service.types, operation.response)
        try:
            data = parse(answer.content) if answer.content.strip() else {}
        except ValueError as error:
            shown = answer.content[:200].decode("utf-8", "replace")
            raise DecodeError(f"{operation.name}: the response is not JSON: {error}: {shown!r}") from None
        try:
            response = struct_reader(cls)({} if data is None else data)
        except DecodeError as error:
            raise DecodeError(f"{operation.response}/{error}") from None
        for member in members(cls):
            if member.wire.place == "header":
                setattr(response, member.attribute, answer.headers.get(member.wire.name))
        return response  # type: ignore[no-any-return]

    def _failure(self, answer: HttpAnswer) -> Fault | HttpError:
        """Return the fault in the answer's body or, when there is none that the contract knows, an HttpError."""
        tracking_id = (
            answer.headers.get(self._service.tracking_header) if self._service.tracking_header else None
        )
        names: JsonNames = self._service.types.JSON
        fault: Fault | None = None
        try:
            data = parse(answer.content)
            kind = data.get(names.discriminator) if isinstance(data, dict) else None
            if isinstance(kind, str) and kind in self._rest.kinds:
                fault = struct_reader(getattr(self._service.types, self._rest.kinds[kind]))(data)
        except (ValueError, DecodeError):
            # A body that is no fault is shown as it is.
            pass
        if fault is None:
            return HttpError(answer.status, answer.content[:2000].decode("utf-8", "replace"), tracking_id)
        fault.status = answer.status
        fault.tracking_id = fault.tracking_id or tracking_id
        return fault
