"""REST with JSON: encoding of requests, decoding of responses and faults. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .errors import EncodeError, UsageError
from .json_write import struct_writer
from .options import PLAIN, Speaking
from .refusals import refuse_other, write_whole
from .service import (
    CredentialsBase,
    HeaderPart,
    HttpAnswer,
    HttpRequest,
    Operation,
    ResponseT,
    Rest,
    Service,
)
from .struct import Message

if TYPE_CHECKING:
    from .items import ItemReader

__all__ = ["RestProtocol"]


class RestProtocol:
    """Encodes requests and decodes responses of one service."""

    def __init__(self, service: Service, rest: Rest) -> None:
        self._service = service
        self._rest = rest

    def encode(
        self,
        operation: Operation[Any],
        request: Message,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking = PLAIN,
    ) -> HttpRequest:
        """Return the HTTP request of a call; raise EncodeError if a value does not fit its field."""
        # Imported late: only calls need it.
        from .credentials import filled

        if operation.route is None:
            raise UsageError(f"{operation.name} has no REST route; use the client with protocol='soap'")
        headers: dict[str, str | bytes] = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            **self._service.http_headers,
        }
        for part, value, is_text in filled(operation.headers, credentials, self._service.types):
            name, _, pattern = self._rest.headers.get(part.name, f"{part.name}: {{}}").partition(": ")
            headers[name] = text = pattern.format(value if is_text else self._header_text(part, value))
            if not (text.isascii() and text.isprintable() and text == text.strip()):
                # Without the value, which may be a secret.
                raise EncodeError(
                    "contains a character that is not allowed in HTTP headers", (part.attribute,)
                )
        refuse_other(getattr(self._service.types, operation.request), request)
        # Lone surrogates cannot be encoded in UTF-8; they are written as JSON escapes.
        content = write_whole(struct_writer(type(request)), request).encode(errors="backslashreplace")
        return HttpRequest(operation.route.verb, url.rstrip("/") + operation.route.path, headers, content)

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault in it.

        Raises HttpError for an error status without a fault, DecodeError for anything else that is not the
        operation's response.
        """
        # Imported late: only responses need it.
        from .rest_responses import RestResponses

        return RestResponses(self._service, self._rest).decode(operation, answer)

    def items(
        self, operation: Operation[ResponseT], path: tuple[str, ...], answer: Callable[[], HttpAnswer]
    ) -> ItemReader[ResponseT]:
        """Return an item reader for a response; `answer` returns its head, and its body as far as kept."""
        # Imported late: only iterators need it.
        from .rest_items import RestItems
        from .rest_responses import RestResponses

        return RestItems(RestResponses(self._service, self._rest), operation, path, answer)

    def _header_text(self, part: HeaderPart, value: Any) -> str:
        from .http_header import header_text

        try:
            return header_text(value, part.type, self._service.types)
        except EncodeError as error:
            raise error.below(part.attribute) from None
