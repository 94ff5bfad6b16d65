"""A SOAP service on loopback: the test sets its answers, and can look at the requests that it received."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Self, cast

from lxml import etree

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
"""The namespace of the envelopes of SOAP 1.1."""
KINDS = {
    ENVELOPE: "text/xml; charset=utf-8",
    "http://www.w3.org/2003/05/soap-envelope": "application/soap+xml; charset=utf-8",
}
"""The media types of the envelopes of both versions of SOAP."""

Answer = Callable[[str, etree._Element], str]
"""From the last word of the SOAP action, and the envelope, to what stands in the answer's envelope."""


class Service:
    """The service; `received` are the envelopes it got, `actions` the SOAP actions. It answers in the version it is asked in."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.received: list[etree._Element] = []
        self.actions: list[str] = []

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
        """Where the service is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/soap"

    @property
    def last(self) -> etree._Element:
        """The envelope that came last."""
        return self.received[-1]


class _Server(ThreadingHTTPServer):
    service: Service


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        service = cast(_Server, self.server).service
        envelope = etree.fromstring(self.rfile.read(int(self.headers["Content-Length"])))
        service.received.append(envelope)
        kind = self.headers["Content-Type"]
        version = etree.QName(envelope).namespace or ""
        assert kind.startswith(KINDS[version])
        action = (self.headers["SOAPAction"] or kind.partition("action=")[2]).strip('"')
        service.actions.append(action)
        inner = service.answer(action.rpartition("/")[2], envelope)
        content = f'<s:Envelope xmlns:s="{version}">{inner}</s:Envelope>'.encode()
        self.send_response(500 if "<s:Fault>" in inner else 200)
        self.send_header("Content-Type", KINDS[version])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Do not log."""
