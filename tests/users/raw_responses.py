"""An HTTP server on loopback that returns given responses in turn, and records requests."""

from __future__ import annotations

from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Self, cast


class RawAnswers:
    """The server; a word URL in an answer is its own URL."""

    def __init__(self, answers: Sequence[bytes]) -> None:
        self.left = list(answers)
        self.received: list[bytes] = []

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.answers = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/soap"


class _Server(ThreadingHTTPServer):
    answers: RawAnswers


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        answers = cast(_Server, self.server).answers
        answers.received.append(self.rfile.read(int(self.headers["Content-Length"])))
        content = answers.left.pop(0).replace(b"URL", answers.url.encode())
        self.send_response(200)
        self.send_header("Content-Type", self.headers["Content-Type"].partition(";")[0] + "; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Do not log."""
