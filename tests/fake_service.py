"""A small Customer Management service on loopback, over SOAP and REST: what the clients of the tests talk to.

It keeps one customer for every requested id. An update has to carry the customer's TimeStamp as it was
read, like the real service's. The tracking id of an answer names the customer, so that mixed up answers are seen.
"""

from __future__ import annotations

import json
import time
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, NamedTuple, Self, cast

from lxml import etree

CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
ENTITIES = f"{CUSTOMER}/Entities"
EXCEPTION = f"{CUSTOMER}/Exception"
ADAPI = "https://adapi.microsoft.com"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
STALE = 100
"""The code of the fault that an update with an old TimeStamp gets."""


class Canned(NamedTuple):
    """A response that is given to every request."""

    status: int
    content_type: str
    content: bytes


@dataclass
class _Customer:
    name: str
    version: int = 1

    @property
    def stamp(self) -> str:
        return b64encode(self.version.to_bytes(8, "big")).decode()

    @property
    def modified(self) -> str:
        return f"2026-10-12T08:00:{self.version:02}.1234567Z"


@dataclass
class FakeService:
    """The service; `canned` replaces all its answers, `delay` (seconds) holds them back."""

    canned: Canned | None = None
    delay: float = 0.0
    requests: list[str] = field(default_factory=list)
    _customers: dict[int, _Customer] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.service = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """The endpoint over SOAP, and the base of the routes over REST."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def read(self, number: int) -> _Customer:
        """Return a customer, created on the first request."""
        with self._lock:
            return self._customers.setdefault(number, _Customer(f"Customer {number}"))

    def update(self, number: int, name: str, stamp: str) -> _Customer | None:
        """Change a customer; None when the stamp is not the one it has now."""
        customer = self.read(number)
        with self._lock:
            if b64decode(stamp) != b64decode(customer.stamp):
                return None
            customer.name, customer.version = name, customer.version + 1
            return customer


class _Server(ThreadingHTTPServer):
    service: FakeService
    # Many threads of one test connect at once.
    request_queue_size = 64


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Header and body in two packets would wait for the client's delayed acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        service = cast(_Server, self.server).service
        content = self.rfile.read(int(self.headers["Content-Length"]))
        service.requests.append(f"{self.command} {self.path}")
        time.sleep(service.delay)
        if service.canned:
            self._answer(*service.canned)
        elif "SOAPAction" in self.headers:
            self._soap(service, etree.fromstring(content))
        else:
            self._rest(service, json.loads(content))

    do_PUT = do_POST

    def _soap(self, service: FakeService, envelope: etree._Element) -> None:
        def text(name: str, namespace: str) -> str:
            return envelope.findtext(f".//{{{namespace}}}{name}") or ""

        if self.headers["SOAPAction"] == '"GetCustomer"':
            number = int(text("CustomerId", CUSTOMER))
            found = service.read(number)
            inner = (
                f"<e:Id>{number}</e:Id><e:Name>{found.name}</e:Name><e:TimeStamp>{found.stamp}</e:TimeStamp>"
            )
            answer = (
                f'<GetCustomerResponse xmlns="{CUSTOMER}"><Customer>{inner}</Customer></GetCustomerResponse>'
            )
        else:
            number = int(text("Id", ENTITIES))
            changed = service.update(number, text("Name", ENTITIES), text("TimeStamp", ENTITIES))
            if changed is None:
                self._soap_fault(number)
                return
            inner = f"<LastModifiedTime>{changed.modified}</LastModifiedTime>"
            answer = f'<UpdateCustomerResponse xmlns="{CUSTOMER}">{inner}</UpdateCustomerResponse>'
        header = f'<TrackingId xmlns="{CUSTOMER}">{number}</TrackingId>'
        self._envelope(200, f"<s:Header>{header}</s:Header><s:Body>{answer}</s:Body>")

    def _soap_fault(self, number: int) -> None:
        error = f"<x:OperationError><x:Code>{STALE}</x:Code><x:Message>stale</x:Message></x:OperationError>"
        detail = f"<a:TrackingId>{number}</a:TrackingId><x:OperationErrors>{error}</x:OperationErrors>"
        fault = (
            "<faultcode>s:Server</faultcode><faultstring>Invalid client data.</faultstring>"
            f'<detail><ApiFault xmlns="{CUSTOMER}">{detail}</ApiFault></detail>'
        )
        self._envelope(500, f"<s:Body><s:Fault>{fault}</s:Fault></s:Body>")

    def _envelope(self, status: int, inner: str) -> None:
        declared = f'xmlns:s="{SOAP}" xmlns:a="{ADAPI}" xmlns:e="{ENTITIES}" xmlns:x="{EXCEPTION}"'
        content = f"<s:Envelope {declared}>{inner}</s:Envelope>".encode()
        self._answer(status, "text/xml; charset=utf-8", content)

    def _rest(self, service: FakeService, data: dict[str, Any]) -> None:
        if (self.command, self.path) == ("POST", "/Customer/Query"):
            number = int(data["CustomerId"])
            found = service.read(number)
            self._json(
                200, number, Customer={"Id": str(number), "Name": found.name, "TimeStamp": found.stamp}
            )
        elif (self.command, self.path) == ("PUT", "/Customer"):
            customer = data["Customer"]
            number = int(customer["Id"])
            changed = service.update(number, customer["Name"], customer["TimeStamp"])
            if changed:
                self._json(200, number, LastModifiedTime=changed.modified)
            else:
                errors = [{"Code": STALE, "Message": "stale"}]
                self._json(400, number, Type="ApiFault", TrackingId=str(number), OperationErrors=errors)
        else:
            self._json(404, 0)

    def _json(self, status: int, number: int, **members: Any) -> None:
        self._answer(status, "application/json", json.dumps(members).encode(), TrackingId=str(number))

    def _answer(self, status: int, content_type: str, content: bytes, **headers: str) -> None:
        # The client gave up waiting and closed the connection.
        with suppress(ConnectionError):
            self.send_response(status)
            for name, value in {**headers, "Content-Type": content_type}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Do not log."""
