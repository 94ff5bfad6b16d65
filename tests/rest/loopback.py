"""An HTTP server on loopback that answers as a test says, and records requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, NamedTuple, Self, cast


class Asked(NamedTuple):
    """A request as it came over the wire; the names of its headers are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    content: bytes


class Answer(NamedTuple):
    """What to answer."""

    content: bytes = b"{}"
    status: int = 200
    headers: Mapping[str, str] = {}


@dataclass
class Loopback:
    """The server, as a context; requests that are `slow` are only answered when it is over."""

    answer: Callable[[Asked], Answer] = lambda asked: Answer()
    slow: Callable[[Asked], bool] = lambda asked: False
    asked: list[Asked] = field(default_factory=list)
    over: Event = field(default_factory=Event)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.loopback = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """Its URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"


class _Server(ThreadingHTTPServer):
    loopback: Loopback
    # Many tasks of one test connect at once.
    request_queue_size = 64


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Header and body in two packets would wait for the client's delayed acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        loopback = cast(_Server, self.server).loopback
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, content)
        loopback.asked.append(asked)
        if loopback.slow(asked):
            loopback.over.wait(20)
        answer = loopback.answer(asked)
        # The client gave up waiting and closed the connection.
        with suppress(ConnectionError):
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)
            self.wfile.flush()

    do_PUT = do_DELETE = do_POST

    def log_message(self, format: str, *args: Any) -> None:
        """Do not log."""
