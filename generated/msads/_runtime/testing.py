"""A fake service for tests of programs: it returns the answers that a test sets up, and records its requests.

    fake = FakeService(CustomerManagement)
    fake.reply(operations.GET_CUSTOMER, GetCustomerResponse(customer=Customer(name="Contoso")))
    assert fake.client().get_customer(customer_id=42).customer.name == "Contoso"

Requests and responses pass through the client as usual, over its protocol; only the connection is replaced.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any, Generic, TypeAlias, TypeVar, overload

from .client import AsyncClient, Client
from .connections import library
from .errors import DecodeError, EncodeError, Fault, HttpError, ServiceError
from .server import Received, Server, ServerProtocol, check_response
from .service import HttpAnswer, HttpRequest, Operation, RequestT, ResponseT, Service
from .wire import class_of

__all__ = ["FakeService", "Unanswered"]

_ClientT = TypeVar("_ClientT", bound=Client | AsyncClient)

_Key: TypeAlias = tuple[str, str]


class Unanswered(BaseException):
    """A test did not set up an answer for a call, or the answer does not fit the contract.

    It is not an Exception, so that programs do not handle it as a failure of the service.
    """


class FakeService(Generic[_ClientT]):
    """Replaces the service of a client class; `calls` are the requests received, each with its operation."""

    def __init__(self, client: type[_ClientT]) -> None:
        self.calls: list[Received] = []
        self._client = client
        stated: dict[str, Any] = _operations(client).__dict__
        found = {constant: one for constant, one in stated.items() if class_of(one) is Operation}
        self._constants = {_key(one): constant for constant, one in found.items()}
        self._service: Service = stated["SERVICE"]
        self._server = Server(self._service, found.values())
        self._answers: dict[_Key, deque[Any]] = {}
        self._lock = Lock()

    @overload
    def reply(
        self, operation: Operation[ResponseT, RequestT], *answers: ResponseT | Exception | HttpAnswer
    ) -> None: ...

    @overload
    def reply(
        self,
        operation: Operation[ResponseT, RequestT],
        *answers: Callable[[RequestT], ResponseT | Exception | HttpAnswer | Awaitable[ResponseT]],
    ) -> None: ...

    def reply(self, operation: Operation[Any, Any], *answers: Any) -> None:
        """Set the answer to an operation: a response, a fault, or a function of the request that returns one.

        For an async client the function may be async. Several answers are returned one after the other, and
        then the last one repeatedly. An `HttpError` or `HttpAnswer` is sent unchanged; any other exception is
        raised as if by the connection.
        """
        if _key(operation) not in self._constants:
            raise ValueError(f"{self._service.name} has no operation {operation.name}")
        if not answers:
            raise ValueError(f"pass an answer for {operation.name}")
        for one in answers:
            if not (callable(one) or isinstance(one, (Exception, HttpAnswer))):
                self._check(operation, one)
        with self._lock:
            self._answers[_key(operation)] = deque(answers)

    def received(self, operation: Operation[Any, RequestT]) -> list[RequestT]:
        """Return the received requests of an operation, in order."""
        return [one.request for one in self.calls if _key(one.operation) == _key(operation)]

    def client(self, credentials: Any = None, **options: Any) -> _ClientT:
        """Return a client of the service; `options` are those of its class.

        Retries are off by default, so that a test can count its answers.
        """
        root: Any = import_module(__name__.removesuffix("._runtime.testing"))
        given = root.Credentials() if credentials is None else credentials
        defaults: dict[str, Any] = {"http": self.http}
        if "retries" not in options:
            defaults["max_retries"] = 0
        return self._client(given, **{**defaults, **options})

    @property
    def http(self) -> Any:
        """Connections to the fake service, for clients that a program makes itself with `http=`."""
        found = library()
        if issubclass(self._client, AsyncClient):
            return found.AsyncClient(transport=found.MockTransport(self._handle_async))
        return found.Client(transport=found.MockTransport(self._handle))

    def _handle(self, request: Any) -> Any:
        protocol, received = self._read(request)
        return self._sent(protocol, received, self._given(received))

    async def _handle_async(self, request: Any) -> Any:
        protocol, received = self._read(request)
        given = self._given(received)
        if hasattr(given, "__await__"):
            try:
                given = await given
            except Exception as error:  # noqa: BLE001 - what a test's function raises may be anything
                given = _raised(received.operation, error)
        return self._sent(protocol, received, given)

    def _read(self, sent: Any) -> tuple[ServerProtocol, Received]:
        request = HttpRequest(sent.method, str(sent.url), dict(sent.headers), sent.content)
        protocol = self._server.protocol(request)
        try:
            received = protocol.read(request)
        except DecodeError as error:
            raise Unanswered(f"a request cannot be read: {error}") from error
        self.calls.append(received)
        return protocol, received

    def _given(self, received: Received) -> Any:
        """Return the answer; a function has been called."""
        operation = received.operation
        with self._lock:
            answers = self._answers.get(_key(operation))
            if answers is None:
                raise Unanswered(self._unanswered(operation))
            given = answers[0] if len(answers) == 1 else answers.popleft()
        if not callable(given):
            return given
        try:
            return given(received.request)
        except Exception as error:  # noqa: BLE001 - what a test's function raises may be anything
            return _raised(operation, error)

    def _unanswered(self, operation: Operation[Any, Any]) -> str:
        known = ", ".join(sorted(name for name, _ in self._answers)) or "none"
        said = f"reply(operations.{self._constants[_key(operation)]}, …)"
        return f"{operation.name} was called, but the test has not set up an answer: use {said}. Operations with answers: {known}"

    def _sent(self, protocol: ServerProtocol, received: Received, given: Any) -> Any:
        answer = self._answer(protocol, received.operation, given)
        headers: Mapping[str, str] = answer.headers
        return library().Response(answer.status, headers=headers, content=answer.content)

    def _answer(self, protocol: ServerProtocol, operation: Operation[Any, Any], given: Any) -> HttpAnswer:
        if isinstance(given, HttpAnswer):
            return given
        if isinstance(given, HttpError):
            return HttpAnswer(given.status, {"Content-Type": "text/plain"}, given.body.encode())
        response: Any = given
        # A contract may use the type of a fault's detail for responses, too.
        is_response = operation.response and isinstance(
            given, getattr(self._service.types, operation.response)
        )
        is_fault = isinstance(given, Fault) and not is_response
        if isinstance(given, Exception) and not is_fault and not is_response:
            raise given
        try:
            return protocol.fault(given) if is_fault else protocol.response(operation, response)
        except EncodeError as error:
            raise Unanswered(f"{operation.name} cannot be answered like this: {error}") from error

    def _check(self, operation: Operation[Any, Any], answer: object) -> None:
        try:
            check_response(operation, answer, self._service)
        except EncodeError as error:
            raise TypeError(f"{operation.name}: {error}") from None


def _key(operation: Operation[Any, Any]) -> _Key:
    """Return a key that identifies an operation; names need not be unique."""
    return operation.name, operation.request


def _raised(operation: Operation[Any, Any], error: Exception) -> ServiceError:
    """Return a ServiceError raised by a test's function; raise Unanswered for any other exception."""
    if isinstance(error, ServiceError):
        return error
    raise Unanswered(f"{operation.name}: the answering function failed: {error!r}") from error


def _operations(client: type[Any]) -> ModuleType:
    """Return the module next to a generated client with its operations, even for a program's subclass of it."""
    generated = (level for level in client.__mro__ if {Client, AsyncClient} & {*level.__bases__})
    found = next(generated, None)
    if found is None:
        raise TypeError(f"{client.__name__} is not a client of this package")
    return import_module(f"{found.__module__.rpartition('.')[0]}.operations")
