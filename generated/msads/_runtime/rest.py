"""REST with JSON: requests to bytes, bytes to responses and faults. No I/O."""

from __future__ import annotations

from typing import Any

from .errors import DecodeError, EncodeError, Fault, HttpError
from .json_read import parse, read_json, struct_reader, type_reader
from .json_write import struct_writer
from .reading import unreadable_parts
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Rest, Service
from .struct import Struct
from .wire import JsonNames, Member, members

__all__ = ["RestProtocol"]


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
                headers[name] = text = pattern.format(value)
                if not (text.isascii() and text.isprintable()):
                    # The value itself may be a secret.
                    raise EncodeError(
                        "holds a character that cannot stand in an HTTP header", (part.attribute,)
                    )
        # Half a surrogate pair has no UTF-8; what replaces it is JSON's own escape.
        content = struct_writer(type(request))(request).encode(errors="backslashreplace")
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
        response, problems = read_json(struct_reader(cls), {} if data is None else data, operation.response)
        for member in members(cls) if response is not None else ():
            if member.wire.place == "header":
                setattr(response, member.attribute, self._header_value(member, answer))
        if problems:
            raise unreadable_parts(response, problems)
        return response  # type: ignore[no-any-return]

    def _header_value(self, member: Member, answer: HttpAnswer) -> Any:
        text = answer.headers.get(member.wire.name)
        if text is None:
            return None
        try:
            return type_reader(member.wire.type, self._service.types)(text)
        except (DecodeError, ValueError) as error:
            raise DecodeError(f"header {member.wire.name}: cannot read {text!r}: {error}") from None

    def _failure(self, answer: HttpAnswer) -> Fault | HttpError:
        """Return the fault in the answer's body or, when there is none that the contract knows, an HttpError."""
        names: JsonNames = self._service.types.JSON
        header = self._service.tracking_header
        data = _object(answer.content)
        tracking_id = answer.headers.get(header) or _text(data.get(header)) if header else None
        kind = self._rest.kinds.get(_text(data.get(names.discriminator)) or "")
        # One value that is unreadable does not cost the fault.
        reader = struct_reader(getattr(self._service.types, kind)) if kind else None
        fault = read_json(reader, data, "")[0] if reader else None
        if fault is None:
            return HttpError(answer.status, answer.content[:2000].decode("utf-8", "replace"), tracking_id)
        fault.status = answer.status
        fault.tracking_id = fault.tracking_id or tracking_id
        return fault  # type: ignore[no-any-return]


def _object(content: bytes) -> dict[str, Any]:
    """Return the JSON object in a body, an empty one when there is none."""
    try:
        data = parse(content)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
