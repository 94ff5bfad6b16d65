"""An HTTP service on loopback that records requests and answers as a test says; optionally with TLS."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import NamedTuple, Self, cast

from lxml import etree

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
DEPOT = "urn:depot"
STORED = f'<storeResponse xmlns="{DEPOT}"><id>7</id></storeResponse>'
FETCHED = f'<fetchResponse xmlns="{DEPOT}"><name>crate</name></fetchResponse>'


class Received(NamedTuple):
    """A request as it came."""

    headers: Mapping[str, str]
    content: bytes
    peer: object = None
    """The certificate of the client."""

    @property
    def envelope(self) -> etree._Element:
        """The envelope, of a request that is nothing else."""
        return etree.fromstring(self.content)


class Answer(NamedTuple):
    """What is answered."""

    content: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = {}
    content_type: str = "text/xml; charset=utf-8"


def envelope(body: str) -> str:
    """Return a whole answer."""
    return f'<s:Envelope xmlns:s="{ENVELOPE}"><s:Body>{body}</s:Body></s:Envelope>'


def usual(request: Received) -> Answer:
    """Return the default answer for any client."""
    if "forget" in request.headers["SOAPAction"]:
        return Answer(status=202)
    return Answer(envelope(STORED if "store" in request.headers["SOAPAction"] else FETCHED))


@dataclass
class Service:
    """The service; `received` are the requests in their order."""

    answer: Callable[[Received], Answer] = usual
    tls: ssl.SSLContext | None = None
    received: list[Received] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.service = self
        if self.tls:
            self._server.socket = self.tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Its URL."""
        return f"http{'s' if self.tls else ''}://127.0.0.1:{self._server.server_address[1]}/soap"

    @property
    def last(self) -> Received:
        """The request that came last."""
        return self.received[-1]


class _Server(ThreadingHTTPServer):
    service: Service
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore errors: a refused client closes the connection."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        service = cast(_Server, self.server).service
        content = self.rfile.read(int(self.headers["Content-Length"]))
        peer = self.connection.getpeercert() if isinstance(self.connection, ssl.SSLSocket) else None
        request = Received(dict(self.headers.items()), content, peer)
        service.received.append(request)
        answer = service.answer(request)
        sent = answer.content.encode() if isinstance(answer.content, str) else answer.content
        self.send_response(answer.status)
        for name, value in {**answer.headers, "Content-Type": answer.content_type}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Do not log."""
