"""One call, from its request to its response or error, without I/O: the clients do what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic

from .body import ACCEPTED, Body, Pieces
from .connections import LIBRARIES, AsyncHttpClient, Auth, HttpClient, library
from .credentials import SECURITY, HeaderValues, asked
from .deadline import Deadline, watch
from .errors import DecodeError, EncodeError, ServiceError, TimedOut, TransportError
from .exchange import Exchange, Headers
from .masks import Masks
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT
from .settings import shown_url
from .struct import Struct

if TYPE_CHECKING:
    from .client import Protocol, Settings

__all__ = ["SHOWN", "Call"]

SHOWN = 100_000
"""Characters of an answer that an error keeps."""

_DRAINED = 65536
"""Octets of an answer that asks who calls: as many are read, so that the connection can be used again."""


class Call(Generic[ResponseT]):
    """One call of an operation."""

    def __init__(
        self, protocol: Protocol, operation: Operation[ResponseT], settings: Settings, timeout: float | None
    ) -> None:
        self._protocol = protocol
        self._operation = operation
        self._settings = settings
        self._values: HeaderValues | None = None
        self._sent: HttpRequest | None = None
        self._answer: HttpAnswer | None = None
        self._body: Pieces | None = None
        self._traced = False
        self._proofs: set[str] = set()
        self.deadline = Deadline(settings.timeout if timeout is None else timeout, settings.connect_timeout)

    def asked(self, credentials: CredentialsBase) -> Iterator[tuple[str, Any]]:
        """Yield what the request is to be made with, by name: values, or awaitables that give them."""
        return asked(credentials, self._operation.headers, self._settings.speaking.security)

    def encode(self, request: Struct, given: Mapping[str, Any]) -> None:
        """Make the HTTP request, with what was given for it."""
        self._values = HeaderValues(given)
        settings = self._settings
        self._sent = self._protocol.encode(
            self._operation, request, self._values, settings.endpoint, settings.speaking
        )

    @property
    def auth(self) -> Auth | None:
        """What proves over HTTP who calls, None where that is left to the connection."""
        auth: Any = self._settings.speaking.auth
        if auth is None or hasattr(auth, "sync_auth_flow"):
            return auth  # type: ignore[no-any-return]
        made: Auth = library().BasicAuth(*auth)
        return made

    def request(self, http: HttpClient | AsyncHttpClient, trace: bool = True) -> Any:
        """Return the request as `http` is to send it; what is async has its deadline from asyncio, and no trace."""
        if self.deadline.passed:
            raise TimeoutError
        assert self._sent
        extensions: dict[str, Any] = {"timeout": self.deadline}
        self._traced = trace
        if trace:
            extensions["trace"] = self.deadline.trace
        return http.build_request(
            self._sent.method,
            self._sent.url,
            headers={**self._sent.headers, "Accept-Encoding": ACCEPTED},
            content=self._sent.content,
            extensions=extensions,
        )

    def proves(self, request: Any) -> None:
        """Take note of what a request holds that proves who calls."""
        self._proofs.add(request.headers.get("Authorization", "").partition(" ")[2])

    def met(self, answer: Any) -> None:
        """See that reading an answer ends in time."""
        if self._traced:
            watch(answer.extensions.get("network_stream"))

    def drained(self, read: int) -> bool:
        """Whether as much of an answer that is not the last one has been read as is worth reading."""
        if self.deadline.passed:
            raise TimeoutError
        return read > _DRAINED

    def begin(self, answer: Any) -> bool:
        """Take the head of the answer, and say whether its body is still to be taken."""
        self._answer = self._head(answer)
        if answer.is_stream_consumed:
            # A transport that is none, as in tests: the library has decompressed it already.
            self._body = Body(self._operation.name, self._settings.max_answer_bytes, {})
            self.take(answer.content)
            return False
        self._body = Body(self._operation.name, self._settings.max_answer_bytes, self._answer.headers)
        self.met(answer)
        return True

    def _head(self, answer: Any) -> HttpAnswer:
        return HttpAnswer(answer.status_code, Headers(answer.headers.multi_items()), b"")

    def take(self, piece: bytes) -> None:
        """Take a piece of the answer's body."""
        if self.deadline.passed:
            raise TimeoutError
        assert isinstance(self._body, Body)
        self._body.take(piece)

    def response(self) -> ResponseT:
        """Return the response, or raise the error that the answer holds instead."""
        assert self._answer and isinstance(self._body, Body)
        self._answer = self._answer._replace(content=self._body.whole())
        self._body = None
        return self._protocol.decode(self._operation, self._answer)

    def failure(self, error: Exception) -> ServiceError:
        """Return what a call raises for an exception: a ServiceError with the exchange, without secrets."""
        masks = Masks(self._secrets())
        found, cause = (
            (error, error.__cause__) if isinstance(error, ServiceError) else self._translated(error)
        )
        for one in _chain(cause):
            masks.error(one)
        if self._sent is not None:
            # Not by a public name: a fault's own fields may have any of these.
            found._exchange = self._exchange(self._sent, masks)  # pyright: ignore[reportPrivateUsage]
        masks.error(found)
        found.__cause__, found.__context__ = cause, None
        # The frames below hold what was sent.
        return found.with_traceback(None)

    def _secrets(self) -> Iterator[Any]:
        """Yield what may not be shown."""
        security = None
        if self._values is not None:
            yield from self._values.given.values()
            security = self._values.given.get(SECURITY)
        yield from self._settings.speaking.secrets(security)
        yield from self._proofs

    def _translated(self, error: Exception) -> tuple[ServiceError, BaseException | None]:
        name, kind = self._operation.name, type(error).__name__
        if self._answer is not None and self._body is None:
            return DecodeError(f"{name}: the answer cannot be read: {_explained(error)}"), None
        if isinstance(error, TimeoutError) or "Timeout" in kind or self.deadline.passed:
            return TimedOut(f"{name}: {self._too_late(kind)}"), _bare(error)
        if self._sent is None:
            return EncodeError(f"cannot be written: {_explained(error)}"), None
        return TransportError(f"{name}: {kind}: {error}"), _bare(error)

    def _too_late(self, kind: str) -> str:
        if self._answer is not None:
            return f"the answer did not end within {self.deadline.seconds:g} s"
        if kind in ("ConnectTimeout", "ConnectError"):
            return f"no connection within {self.deadline.connect:g} s"
        if kind == "PoolTimeout":
            return f"no connection was free within {self.deadline.seconds:g} s"
        return f"no answer within {self.deadline.seconds:g} s"

    def _exchange(self, sent: HttpRequest, masks: Masks) -> Exchange:
        url = masks.text(shown_url(sent.url))
        found = Exchange(self._operation.name, sent.method, url)
        if self._answer is None:
            return found
        headers = Headers((name, masks.text(value)) for name, value in self._answer.headers.items())
        # The mask goes first, so that no half of a secret is left at the end.
        body = masks.text(self._answer.text)[:SHOWN]
        return found._replace(status=self._answer.status, headers=headers, body=body)


def _explained(error: Exception) -> str:
    """Return what an exception says that nobody expected, and where it came from."""
    if isinstance(error, RecursionError):
        return "it is nested more deeply than Python's recursion limit allows (sys.setrecursionlimit)"
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f" (at {trace.tb_frame.f_code.co_name}, line {trace.tb_lineno})"
    return f"{type(error).__name__}: {error}{where}"


def _chain(error: BaseException | None) -> list[BaseException]:
    """Return an exception and all that it came from."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


def _bare(error: Exception) -> Exception:
    """Return an exception of the transport's, without the request that it and its frames hold."""
    for one in _chain(error):
        one.__traceback__ = None
        for name, value in list(vars(one).items()):
            if type(value).__module__.partition(".")[0] in LIBRARIES:
                vars(one)[name] = None
    return error
