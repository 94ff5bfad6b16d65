"""Reporting and Bulk over REST on loopback, and the storage of their files, which breaks on demand."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple, Self, cast


class Break(NamedTuple):
    """What the storage does instead of returning a file: a status, or only some bytes of the requested range."""

    status: int = 200
    after: int | None = None
    headers: dict[str, str] = {}  # noqa: RUF012 - never changed


@dataclass
class FilesService:
    """The service. `answers` has the responses of an operation's path in turn, and the last one repeatedly.

    `breaks` are the results of the next downloads and uploads. `storage` is path → content.
    """

    answers: dict[str, list[Any]] = field(default_factory=dict)
    storage: dict[str, bytes] = field(default_factory=dict)
    breaks: list[Break] = field(default_factory=list)
    resumable: bool = True
    stated: bool = True
    """Whether the length of a file is stated."""
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    """What calls were sent with, in the order in which they came."""
    downloads: list[dict[str, str]] = field(default_factory=list)
    uploads: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.service = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The endpoint."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def requests(self, path: str) -> list[dict[str, Any]]:
        """Return the requests received at a path."""
        return [data for asked, data in self.asked if asked == path]


class _Server(ThreadingHTTPServer):
    service: FilesService


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    @property
    def service(self) -> FilesService:
        return cast(_Server, self.server).service

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        path = self.path.partition("?")[0]
        if path == "/upload":
            self.service.uploads.append((dict(self.headers.items()), content))
            happens = self._next()
            if happens.after is not None:
                self.close_connection = True
            else:
                self._answer(happens.status, b'{"RequestId": "u-1"}', happens.headers)
            return
        self.service.asked.append((path, json.loads(content)))
        self.service.tokens.append(self.headers["Authorization"] or "")
        answers = self.service.answers[path]
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        status, data = found if isinstance(found, tuple) else (200, found)
        kind = {"Content-Type": "application/json", **({"Retry-After": "7"} if status == 429 else {})}
        self._answer(status, json.dumps(data).encode(), kind)

    def do_GET(self) -> None:
        service, path = self.service, self.path.partition("?")[0]
        service.downloads.append(dict(self.headers.items()))
        happens = self._next()
        if happens.status != 200:
            self._answer(happens.status, b"<Error>the signature has expired</Error>", happens.headers)
            return
        data, tag = service.storage[path], f'"{hash(service.storage[path])}"'
        start = 0
        if service.resumable and self.headers["Range"] and self.headers["If-Range"] == tag:
            start = int(self.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        rest = data[start:]
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        if service.resumable:
            self.send_header("ETag", tag)
        if service.stated:
            self.send_header("Content-Length", str(len(rest)))
        else:
            self.send_header("Connection", "close")
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(rest if happens.after is None else rest[: happens.after])
            self.wfile.flush()
        if happens.after is not None or not service.stated:
            self.close_connection = True

    def _next(self) -> Break:
        return self.service.breaks.pop(0) if self.service.breaks else Break()

    def _answer(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        with suppress(ConnectionError):
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass
