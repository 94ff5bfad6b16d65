"""A web server on loopback that publishes schema files, and can be asked as a proxy."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Self, cast


@dataclass
class Site:
    """The server: `pages` maps path and query to a status, the value of a Location header, and a body.

    Asked as a proxy, it looks up the whole URL, or for TLS "CONNECT host:port". `asked` is what it was asked,
    `delay` the seconds between two characters of a body.
    """

    pages: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    delay: float = 0.0

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.site = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The beginning of all its URLs."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"


class _Server(ThreadingHTTPServer):
    site: Site


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._answer(self.path)

    def do_CONNECT(self) -> None:
        self._answer(f"CONNECT {self.path}")

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _answer(self, asked: str) -> None:
        site = cast(_Server, self.server).site
        site.asked.append(asked)
        status, location, body = site.pages.get(asked, (404, "", ""))
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        # The client hangs up when a limit is reached.
        with suppress(ConnectionError):
            for part in body if site.delay else [body]:
                self.wfile.write(part.encode())
                time.sleep(site.delay)
