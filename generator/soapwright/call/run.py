"""One call: from typed words to a request, over the wire, to what is printed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import black
import httpx
from lxml import etree

from soapwright.call.target import Target
from soapwright.errors import UsageError

FORMS = ("json", "xml", "python")


@dataclass(slots=True)
class Traffic:
    """The requests and answers of a call, as they went over the wire; a dry run answers nothing."""

    dry: bool = False
    requests: list[httpx.Request] = field(default_factory=list)
    answers: list[tuple[httpx.Response, list[bytes]]] = field(default_factory=list)
    """Each with the pieces of its body."""

    @property
    def responses(self) -> Iterator[httpx.Response]:
        """The answers, as far as they were read."""
        for answer, pieces in self.answers:
            try:
                yield httpx.Response(answer.status_code, headers=answer.headers, content=b"".join(pieces))
            except httpx.DecodingError:
                yield httpx.Response(answer.status_code, content=b"".join(pieces))

    def connection(self) -> httpx.Client:
        """Return a connection that keeps what goes over it."""
        if self.dry:
            return httpx.Client(transport=httpx.MockTransport(self._refuse))
        return httpx.Client(transport=_Recording(self))

    def _refuse(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise DryRun


class DryRun(Exception):
    """Raised in place of sending."""


class _Recording(httpx.HTTPTransport):
    """Sends, and keeps what is sent and what comes back, piece by piece as the client takes it."""

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
    """The body of an answer, kept while it is read."""

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


@dataclass(frozen=True, slots=True)
class Settings:
    """How to call: None leaves a setting to the client."""

    protocol: str | None = None
    environment: str | None = None
    endpoint: str | None = None
    port: str | None = None
    timeout: float | None = None
    allow_http: bool = False
    auth: tuple[str, str] | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The settings as arguments of the client's class."""
        names = ("protocol", "environment", "endpoint", "timeout", "auth")
        found = {name: value for name in names if (value := getattr(self, name)) is not None}
        return {**found, "allow_http": self.allow_http}

    def checked(self, target: Target) -> dict[str, Any]:
        """Return the arguments, with the port; raises UsageError for one that the client does not have."""
        if self.port is None:
            return self.given
        ports = [port.name for port in target.plan.ports]
        if self.port not in ports:
            raise UsageError.at("--port", f"there is no port {self.port!r}", f"Known are {', '.join(ports)}.")
        return {**self.given, "port": self.port} if len(ports) > 1 else self.given


def request_of(target: Target, values: Mapping[str, Any]) -> Any:
    """Return the request of a method; raises UsageError for a name or value that it does not take."""
    known = {str(one.ident): str(one.field) for one in target.method.parameters}
    cls = target.request
    fields = {known.get(name, name): value for name, value in values.items()}
    try:
        return cls.from_dict(fields)
    except TypeError as error:
        missing = str(error).partition("argument")[2].strip("s: ")
        raise UsageError.at(
            target.method.operation, f"a required parameter is missing: {missing}", _parameters(target)
        ) from None
    except target.package.ServiceError as error:
        raise UsageError.at(target.method.operation, str(error), _parameters(target)) from None


def credentials_of(target: Target, values: Mapping[str, str]) -> Any:
    """Return the credentials; raises UsageError for a name that the service does not ask for."""
    known = {str(one.ident): str(one.ident) for one in target.plan.credentials}
    known |= {one.wire_name: str(one.ident) for one in target.plan.credentials}
    for name in values:
        if name not in known:
            names = ", ".join(sorted({*known.values()})) or "none"
            raise UsageError.at(
                "--credential", f"{name!r} is not a credential of the service", f"Known are {names}."
            )
    return target.package.Credentials(**{known[name]: value for name, value in values.items()})


def called(target: Target, request: Any, credentials: Any, settings: Settings, traffic: Traffic) -> Any:
    """Call the method with a request and return its response; raises what the client raises."""
    arguments = {str(one.ident): getattr(request, one.field) for one in target.method.parameters}
    with (
        traffic.connection() as http,
        target.client(credentials, http=http, **settings.checked(target)) as service,
    ):
        return getattr(service, target.method.ident)(**arguments)


def shown(value: Any, form: str) -> str:
    """Return a request, response or fault as text: JSON, XML or Python."""
    if value is None:
        return ""
    if form == "python":
        return black.format_str(repr(value), mode=black.Mode(line_length=100))
    if form == "xml":
        return etree.tostring(etree.fromstring(value.to_xml()), encoding="unicode", pretty_print=True)
    return json.dumps(json.loads(value.to_json()), indent=2, ensure_ascii=False) + "\n"


def on_the_wire(message: httpx.Request | httpx.Response, mark: str, mask: Callable[[str], str]) -> str:
    """Return a request or an answer as it went over the wire, each line of its head after a mark; secrets masked."""
    lines = []
    if isinstance(message, httpx.Request):
        lines.append(f"{message.method} {message.url}")
    else:
        lines.append(f"HTTP {message.status_code} {message.reason_phrase}".rstrip())
    lines += [f"{name}: {value}" for name, value in message.headers.multi_items()]
    head = "".join(f"{mark} {line}\n" for line in lines)
    body = message.content.decode("utf-8", "replace")
    return mask(f"{head}{mark}\n{body}\n" if body else head)


def _parameters(target: Target) -> str:
    names: Sequence[str] = [f"{one.ident}{'' if one.required else '?'}" for one in target.method.parameters]
    return (
        f"{target.method.ident} takes {', '.join(names)}."
        if names
        else f"{target.method.ident} takes nothing."
    )
