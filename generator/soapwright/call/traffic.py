"""The HTTP traffic of a call.

Needs httpx2 or httpx, which soapwright installs only with its extra `client`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from soapwright.runtime.connections import library

if TYPE_CHECKING:
    import httpx2 as httpx
else:
    httpx = library()


@dataclass(slots=True)
class Traffic:
    """The requests and responses of a call as they were sent; a dry run gets no response."""

    dry: bool = False
    requests: list[httpx.Request] = field(default_factory=list)
    answers: list[tuple[httpx.Response, list[bytes]]] = field(default_factory=list)
    """Each response with the chunks of its body."""

    def text(self, mask: Callable[[str], str]) -> str:
        """Return the whole traffic: requests after >, responses after <, with secrets masked."""
        texts = [_text(request, ">") for request in self.requests]
        texts += [_text(answer, "<") for answer in self._as_read()]
        return mask("".join(texts))

    def connection(self) -> httpx.Client:
        """Return a connection that records its traffic."""
        if self.dry:
            return httpx.Client(transport=httpx.MockTransport(self._refuse))
        return httpx.Client(transport=_Recording(self))

    def _as_read(self) -> Iterator[httpx.Response]:
        """Yield the responses, as far as they were read."""
        for answer, pieces in self.answers:
            try:
                yield httpx.Response(answer.status_code, headers=answer.headers, content=b"".join(pieces))
            except httpx.DecodingError:
                yield httpx.Response(answer.status_code, content=b"".join(pieces))

    def _refuse(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise DryRun


class DryRun(Exception):
    """Raised instead of sending."""


class _Recording(httpx.HTTPTransport):
    """Sends requests, and records them and the responses chunk by chunk as the client reads them."""

    def __init__(self, traffic: Traffic) -> None:
        super().__init__()
        self._traffic = traffic

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        self._traffic.requests.append(request)
        answer = super().handle_request(request)
        assert isinstance(answer.stream, httpx.SyncByteStream)
        answer.stream = kept = _Kept(answer.stream)
        self._traffic.answers.append((answer, kept.pieces))
        return answer


class _Kept(httpx.SyncByteStream):
    """The body of a response, recorded while it is read."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self.pieces: list[bytes] = []
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            self.pieces.append(piece)
            yield piece

    def close(self) -> None:
        """Close the body."""
        self._stream.close()


def _text(message: httpx.Request | httpx.Response, mark: str) -> str:
    """Return a request or response as sent; each line of its head follows the mark."""
    lines = []
    if isinstance(message, httpx.Request):
        lines.append(f"{message.method} {message.url}")
    else:
        lines.append(f"HTTP {message.status_code} {message.reason_phrase}".rstrip())
    lines += [f"{name}: {value}" for name, value in message.headers.multi_items()]
    head = "".join(f"{mark} {line}\n" for line in lines)
    body = message.content.decode("utf-8", "replace")
    return f"{head}{mark}\n{body}\n" if body else head
