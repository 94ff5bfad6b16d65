"""One attempt of a call, from its request to its response or error. It does no I/O; the clients do that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic

from . import clock
from .body import ACCEPTED, Body, Pieces
from .connections import AsyncHttpClient, Auth, HttpClient, library
from .credentials import HeaderValues, asked
from .deadline import Deadline, watch
from .errors import ServiceError
from .exchange import Exchange, Headers
from .options import Settings
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .struct import Message

if TYPE_CHECKING:
    from .channel import Protocol

__all__ = ["Call"]

_DRAINED = 65536
"""How many bytes of a 401 response to read, so that the connection can be reused."""


class Call(Generic[ResponseT]):
    """One attempt of a call of an operation; `number` counts from 1."""

    leaves_open = False
    """Whether the response is left open after its headers."""

    def __init__(
        self,
        service: Service,
        protocol: Protocol,
        operation: Operation[ResponseT],
        settings: Settings,
        deadline: Deadline,
        number: int = 1,
    ) -> None:
        self.service = service
        self.operation = operation
        self.settings = settings
        self.deadline = deadline
        self.number = number
        self.values: HeaderValues | None = None
        self.sent: HttpRequest | None = None
        self.wire: Any = None
        """The HTTP library's request."""
        self.own: Mapping[str, str] = {}
        """The HTTP headers that the protocol wrote, by their lowercase names."""
        self.answer: HttpAnswer | None = None
        self.body: Pieces | None = None
        """What has been received, until the response is complete."""
        self.proofs: set[str] = set()
        self.failed: ServiceError | None = None
        """The error that it ended with; a response may be an exception, too."""
        self.opened: Any = None
        """The response that was left open."""
        self.protocol = protocol
        self._traced: bool
        self._passed_over: int
        self._begun = clock.monotonic()
        self._ended: float | None = None

    def asked(self, credentials: CredentialsBase, renewed: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Yield the header values and tokens for the request, by name: values, or awaitables for them."""
        return asked(credentials, self.operation.headers, self.settings.speaking.security, renewed)

    def encode(self, request: Message, given: Mapping[str, Any]) -> None:
        """Make the HTTP request with the given header values."""
        self.values = HeaderValues(given)
        settings = self.settings
        sent = self.protocol.encode(
            self.operation, request, self.values, settings.endpoint, settings.speaking
        )
        further = {name.lower() for name in settings.headers}
        self.own = {
            name.lower(): value if isinstance(value, str) else value.decode("latin-1")
            for name, value in sent.headers.items()
            if name.lower() not in further
        }
        if further:
            kept = {name: value for name, value in sent.headers.items() if name.lower() in self.own}
            sent = sent._replace(headers={**kept, **settings.headers})
        self.sent = sent

    @property
    def auth(self) -> Auth | None:
        """The HTTP authentication, None if the connection handles it."""
        auth: Any = self.settings.speaking.auth
        if auth is None or hasattr(auth, "sync_auth_flow"):
            return auth  # type: ignore[no-any-return]
        made: Auth = library().BasicAuth(*auth)
        return made

    def request(self, http: HttpClient | AsyncHttpClient, trace: bool = True) -> Any:
        """Return the request for `http`.

        Async requests get their deadline from asyncio and are not traced.
        """
        if self.deadline.passed:
            raise TimeoutError
        assert self.sent
        extensions: dict[str, Any] = {"timeout": self.deadline}
        self._traced = trace
        if trace:
            extensions["trace"] = self.deadline.trace
        self._begun = clock.monotonic()
        self.wire = http.build_request(
            self.sent.method,
            self.sent.url,
            headers={**self.sent.headers, "Accept-Encoding": ACCEPTED},
            content=self.sent.content,
            extensions=extensions,
        )
        return self.wire

    def proves(self, request: Any) -> None:
        """Remember authentication headers of a request."""
        self.wire = request
        self._passed_over = 0
        self.proofs.add(request.headers.get("Authorization", "").partition(" ")[2])

    def met(self, answer: Any) -> None:
        """Apply the deadline to reading a response."""
        if self._traced:
            watch(answer.extensions.get("network_stream"))

    def pass_over(self, piece: bytes) -> bool:
        """Skip a chunk of an intermediate response; return whether to read another one."""
        if self.deadline.passed:
            raise TimeoutError
        self._passed_over += len(piece)
        return self._passed_over <= _DRAINED

    def begin(self, answer: Any) -> bool:
        """Take the head of the response, and return whether to read its body."""
        self.answer = self._head(answer)
        # From a transport without a connection, as in tests: the library has already decompressed the body.
        consumed: bool = answer.is_stream_consumed
        headers: Mapping[str, str] = {} if consumed else self.answer.headers
        self.body = Body(self.operation.name, self.settings.max_answer_bytes, headers)
        if consumed:
            self.take(answer.content)
        else:
            self.met(answer)
        return not consumed

    def _head(self, answer: Any) -> HttpAnswer:
        return HttpAnswer(answer.status_code, Headers(answer.headers.multi_items()), b"")

    def take(self, piece: bytes) -> bool:
        """Take a chunk of the body; return whether to read another one, which is always true."""
        if self.deadline.passed:
            raise TimeoutError
        assert isinstance(self.body, Body)
        self.body.take(piece)
        return True

    def response(self) -> ResponseT:
        """Return the response, or raise the error that it contains."""
        assert self.answer and isinstance(self.body, Body)
        self.ended()
        self.answer = self.answer._replace(content=self.body.whole())
        self.body = None
        return self.protocol.decode(self.operation, self.answer)

    def ended(self) -> None:
        """Record the end of the response."""
        self._ended = clock.monotonic()

    @property
    def milliseconds(self) -> float:
        """The duration of the request and its response, or the time so far."""
        return ((self._ended or clock.monotonic()) - self._begun) * 1000.0

    def failure(self, error: Exception) -> ServiceError:
        """Return the ServiceError for an exception of a call, with the exchange and without secrets."""
        from .outcome import failure

        return failure(self, error)

    def fail(self, error: Exception) -> None:
        """End with the ServiceError for an exception."""
        self.failed = self.failure(error)

    def exchange(self) -> Exchange:
        """Return what was sent and received, without secrets."""
        from .outcome import exchange, masks_of

        return exchange(self, masks_of(self))
