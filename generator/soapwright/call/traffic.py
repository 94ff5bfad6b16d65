"""The HTTP traffic of a call.

Needs httpx2 or httpx, which soapwright installs only with its extra `client`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from soapwright.call.body_text import body_text
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
        texts = [_text(f"{one.method} {one.url}", one.headers, one.content, ">") for one in self.requests]
        for answer, pieces in self.answers:
            start = f"HTTP {answer.status_code} {answer.reason_phrase}".rstrip()
            texts.append(_text(start, answer.headers, _decoded(answer, b"".join(pieces)), "<"))
        return mask("".join(texts))

    def connection(self) -> httpx.Client:
        """Return a connection that records its traffic."""
        if self.dry:
            return httpx.Client(transport=httpx.MockTransport(self._refuse))
        return httpx.Client(transport=_Recording(self))

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


def _decoded(answer: httpx.Response, content: bytes) -> bytes:
    """Return the content of a response as far as it was read, decompressed if it is complete."""
    try:
        return httpx.Response(answer.status_code, headers=answer.headers, content=content).content
    except httpx.DecodingError:
        return content


def _text(start: str, headers: httpx.Headers, content: bytes, mark: str) -> str:
    """Return a request or response; each line of its head follows the mark."""
    lines = [start, *(f"{name}: {value}" for name, value in headers.multi_items())]
    head = "".join(f"{mark} {line}\n" for line in lines)
    body = body_text(content, headers.get("Content-Type", ""))
    return f"{head}{mark}\n{body}\n" if body else head
