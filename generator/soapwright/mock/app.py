"""The mock itself: HTTP requests to HTTP responses, without a server.

Used in a test's process or by the server.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from soapwright.errors import Level, Problem, SoapwrightError, Where
from soapwright.mock.answers import Answer
from soapwright.mock.faults import Throttle, Trouble, asked_fault, refusal
from soapwright.mock.requests import Refused, read_request
from soapwright.mock.served_service import Served, wsdl_at


class Reply(NamedTuple):
    """The mock's response: status, headers, body."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class _Asked(NamedTuple):
    """A parsed request: its service, protocol and content."""

    served: Served
    protocol: Any
    received: Any


@dataclass
class Mock:
    """A mock of some services; `answers` are functions for operations, which otherwise return examples.

    `calls` counts the answered calls by operation and kind of answer.
    """

    services: tuple[Served, ...]
    answers: Mapping[int, Answer] = field(default_factory=dict)
    trouble: Trouble = field(default_factory=Trouble)
    throttle: Throttle = field(default_factory=Throttle)
    throttle_fault: str = ""
    strict: bool = True

    def __post_init__(self) -> None:
        self._examples: dict[tuple[int, int], Reply] = {}
        self._soap: dict[str, list[Served]] = {}
        self._rest: dict[str, list[Served]] = {}
        for served in self.services:
            for path in served.soap_paths:
                self._soap.setdefault(path, []).append(served)
            for path in served.rest_paths:
                self._rest.setdefault(path, []).append(served)
        self._bases = sorted(self._rest, key=len, reverse=True)

    def warnings(self) -> Iterator[Problem]:
        """Yield a warning for each service whose requests cannot be checked strictly."""
        for served in self.services if self.strict else ():
            if served.strict.unread:
                what = f"requests are checked less strictly, because libxml2 rejects the schemas: {served.strict.unread}"
                hint = "It does not notice unknown elements, a wrong order, or values outside their facets."
                yield Problem(Where(served.place), what, hint, Level.WARNING)

    def warm_up(self) -> None:
        """Read the contracts in the background, so that the first example need not wait for it."""

        def read() -> None:
            for served in self.services:
                for operation in served.all[:1]:
                    served.example(operation)

        Thread(target=read, daemon=True).start()

    # requests

    def reply(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Reply:
        """Return the response to a request, after the delay that it asks for.

        No answering function may be async.
        """
        delay, answer = self.begin(method, url, headers, content)
        time.sleep(delay)
        if isinstance(answer, Reply):
            return answer
        raise TypeError("a function that answers is async: use the mock as an ASGI application")

    def begin(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes
    ) -> tuple[float, Reply | Awaitable[Reply]]:
        """Return the delay for the response to a request, and the response."""
        lower = {name.lower(): value for name, value in headers.items()}
        parts = urlsplit(url)
        path = parts.path.rstrip("/") or "/"
        if method in ("GET", "HEAD"):
            return 0.0, self._page(path, parts.query, f"{parts.scheme}://{parts.netloc}")
        try:
            trouble = self.trouble.with_headers(lower)
            return trouble.delay, self._call(method, url, path, lower, content, trouble)
        except SoapwrightError as error:
            return 0.0, _text(400, "\n".join(f"{one.what} {one.hint}" for one in error.problems))

    def _call(
        self, method: str, url: str, path: str, headers: dict[str, str], content: bytes, trouble: Trouble
    ) -> Reply | Awaitable[Reply]:
        try:
            asked = self._asked(method, url, path, headers, content)
        except Refused as error:
            fault = refusal(error.served, error.operation, str(error))
            return _reply(error.protocol.fault(fault))
        if asked is None:
            return _text(404, f"Nothing is served at {method} {path}. Choose from:\n{self.listing()}")
        served, protocol, received = asked
        if self.throttle.is_over():
            if not self.throttle_fault:
                return Reply(429, {"Retry-After": "1", "Content-Type": "text/plain"}, b"Too many calls.")
            fault = asked_fault(served, received.operation, self.throttle_fault)
            fault.status = fault.status or 429
            return _reply(protocol.fault(fault))
        if trouble.fault:
            fault = asked_fault(served, received.operation, trouble.fault)
            fault.status = trouble.status or None
            return _reply(protocol.fault(fault))
        if trouble.status:
            return _text(trouble.status, f"The mock was asked for HTTP {trouble.status}.")
        return self._answered(asked)

    def _asked(
        self, method: str, url: str, path: str, headers: dict[str, str], content: bytes
    ) -> _Asked | None:
        """Return the parsed request, None if nothing is served at its path; raise Refused."""
        refused: Refused | None = None
        for served in self._served(path, headers):
            request = served.module("service").HttpRequest(method, url, headers, content)
            protocol = served.server.protocol(request)
            try:
                return _Asked(served, protocol, read_request(served, protocol, request, strict=self.strict))
            except Refused as error:
                # Another service at the same path may have the operation.
                if error.operation is not None:
                    raise
                refused = refused or error
        if refused is not None:
            raise refused
        return None

    def _served(self, path: str, headers: Mapping[str, str]) -> list[Served]:
        if "xml" in headers.get("content-type", ""):
            return self._soap.get(path, [])
        for base in self._bases:
            if path == base or path.startswith(base.rstrip("/") + "/"):
                return self._rest[base]
        return self._soap.get(path, [])

    # answers

    def _answered(self, asked: _Asked) -> Reply | Awaitable[Reply]:
        served, protocol, received = asked
        function = self.answers.get(id(received.operation))
        if function is None:
            key = (id(protocol), id(received.operation))
            known = self._examples.get(key)
            if known is None:
                example = served.example(received.operation)
                known = self._examples[key] = _reply(protocol.response(received.operation, example))
            return known
        errors = served.module("errors")
        try:
            given = function(received.request, received)
            if inspect.isawaitable(given):
                return self._later(asked, given)
            return _reply(protocol.response(received.operation, given))
        except Exception as error:  # noqa: BLE001 - a function of the user's may raise anything
            return self._failed(errors, protocol, error)

    async def _later(self, asked: _Asked, given: Awaitable[Any]) -> Reply:
        errors = asked.served.module("errors")
        try:
            return _reply(asked.protocol.response(asked.received.operation, await given))
        except Exception as error:  # noqa: BLE001 - a function of the user's may raise anything
            return self._failed(errors, asked.protocol, error)

    def _failed(self, errors: Any, protocol: Any, error: Exception) -> Reply:
        if isinstance(error, errors.Fault):
            return _reply(protocol.fault(error))
        if isinstance(error, errors.HttpError):
            return _text(error.status, error.body)
        fault = errors.SoapFault()
        fault.status, fault.fault_string = (
            500,
            f"The answering function failed: {type(error).__name__}: {error}",
        )
        return _reply(protocol.fault(fault))

    # pages

    def _page(self, path: str, query: str, base: str) -> Reply:
        """Return a WSDL, a schema, or the list of services."""
        served = self._soap.get(path, [])
        asked = parse_qs(query, keep_blank_values=True)
        by_name = {name.lower(): values for name, values in asked.items()}
        if served and {"wsdl", "singlewsdl"} & by_name.keys():
            files = served[0].files
            return Reply(200, _XML, wsdl_at(files["service.wsdl"], base, path))
        if served and "xsd" in by_name:
            content = served[0].files.get(by_name["xsd"][0])
            if content is not None:
                return Reply(200, _XML, wsdl_at(content, base, path))
        return _text(200 if path == "/" else 404, self.listing(base))

    def listing(self, base: str = "") -> str:
        """Return the list of services and their addresses."""
        lines: list[str] = []
        for served in self.services:
            lines.append(served.place)
            lines += [f"  SOAP  {base}{path}" for path in served.soap_paths[:-1]]
            lines += [f"  REST  {base}{path}" for path in served.rest_paths[:-1]]
            both = "SOAP and REST" if served.rest_paths else "SOAP"
            lines.append(f"  {both}  {base}/{served.place}")
        return "\n".join(lines) + "\n"

    # in the same process

    def http(self, library: Any) -> Any:
        """Return connections to the mock, for a sync client in the same process.

        `library` is httpx2 or httpx.
        """

        def handle(request: Any) -> Any:
            reply = self.reply(request.method, str(request.url), dict(request.headers), request.content)
            return library.Response(reply.status, headers=dict(reply.headers), content=reply.content)

        return library.Client(transport=library.MockTransport(handle))

    def async_http(self, library: Any) -> Any:
        """Return the same for async clients."""
        from asyncio import sleep

        async def handle(request: Any) -> Any:
            delay, answer = self.begin(
                request.method, str(request.url), dict(request.headers), request.content
            )
            await sleep(delay)
            reply = answer if isinstance(answer, Reply) else await answer
            return library.Response(reply.status, headers=dict(reply.headers), content=reply.content)

        return library.AsyncClient(transport=library.MockTransport(handle))


_XML = {"Content-Type": "text/xml; charset=utf-8"}


def _text(status: int, text: str) -> Reply:
    return Reply(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())


def _reply(answer: Any) -> Reply:
    return Reply(answer.status, answer.headers, answer.content)
