"""The exceptions of clients.

ServiceError
├── EncodeError           a request does not fit the contract, or credentials are missing; nothing was sent
├── TransportError        no response
│   ├── NotConnected      there was no connection; nothing was sent; also a ConnectionError
│   ├── ConnectionBroken  the connection broke before the response was complete; also a ConnectionError
│   ├── TimedOut          the call took too long; also a TimeoutError
│   │   └── WaitTimedOut  a job is not done yet; waiting can be continued
│   └── UsageError        a client cannot be used like this; nothing was sent; also a ValueError
├── DecodeError           the response is not valid, or exceeds a limit
├── HttpError             an HTTP error without a fault in its body
├── WaitFailed            a job has failed; `response` has the details
└── Fault                 the service reports that the operation failed
    ├── SoapFault         over SOAP, with a detail that is not in the contract
    ├── RestFault         over REST, with a detail that is not in the contract
    └── …                 the faults of the contract, by their names

No text or attribute of them shows a credential, even if the service sent it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .as_dataclass import AsDataclass, Forms, fields_of

if TYPE_CHECKING:
    from .exchange import Exchange
    from .retries import Retry

__all__ = [
    "ConnectionBroken",
    "DecodeError",
    "EncodeError",
    "Fault",
    "HttpError",
    "NotConnected",
    "RestFault",
    "ServiceError",
    "SoapFault",
    "TimedOut",
    "TransportError",
    "UsageError",
    "WaitFailed",
    "WaitTimedOut",
]

_NONE: Mapping[str, str] = {}


class ServiceError(Exception):
    """The base of everything that a call raises.

    Its text contains the operation, the status, the code, the tracking id and what to do next, as far as
    known.
    """

    tracking_id: str | None = None
    """The id by which the service's support finds the call, even if the rest of the response is unreadable."""

    # Private names, because a fault's own fields may have any public name.
    _operation: str = ""
    _exchange: Any = None
    _retry: Any = None
    _next: str = ""

    @property
    def exchange(self) -> Exchange | None:
        """What was sent and received; None if nothing was sent."""
        return cast("Exchange | None", self._exchange)

    @property
    def retry(self) -> Retry:
        """Whether and when the call may be sent again; the client has already retried as often as allowed."""
        from .retries import NEVER

        return cast("Retry", self._retry or NEVER)

    @property
    def headers(self) -> Mapping[str, str]:
        """The HTTP headers of the response, by name in any case; empty without a response."""
        return {} if self.exchange is None else self.exchange.headers

    def __str__(self) -> str:
        return self._in_full(f"{super().__str__()}{self._facts(None)}")

    def _in_full(self, text: str) -> str:
        """Return the error's text, preceded by the operation and followed by what to do next."""
        name = self._operation
        begun = text if text.startswith(name) else f"{name}: {text}"
        return f"{begun}\n{self._next}" if self._next else begun

    def _facts(self, status: int | None) -> str:
        """Return what is known of the response, in brackets."""
        facts = [] if status is None else [f"HTTP {status}"]
        if self._exchange is not None and self._exchange.attempts > 1:
            facts.append(f"attempt {self._exchange.attempts}")
        if self.tracking_id:
            facts.append(f"tracking id {self.tracking_id}")
        return f" ({', '.join(facts)})" if facts else ""


class EncodeError(ServiceError):
    """A value in a request does not fit its field; `path` is the path to it from the request."""

    def __init__(self, reason: str, path: tuple[str, ...] = ()) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        # As in Python: campaigns[0].name.
        path = ".".join(self.path).replace(".[", "[")
        return self._in_full(f"{path}: {self.reason}" if path else self.reason)

    def below(self, name: str) -> EncodeError:
        """Return the same error with a name prepended to its path."""
        return EncodeError(self.reason, (name, *self.path))


class TransportError(ServiceError):
    """The request may not have reached the service; `__cause__` is what the transport raised."""


class NotConnected(TransportError, ConnectionError):
    """There was no connection: nothing was sent.

    It is `temporary` if a retry may succeed: not if the host is unknown, or its certificate is wrong.
    """

    temporary = True


class ConnectionBroken(TransportError, ConnectionError):
    """The connection broke before the response was complete; the service may have carried out the call."""


class TimedOut(TransportError, TimeoutError):
    """The call did not end within its timeout; the service may have carried it out."""


class WaitTimedOut(TimedOut):
    """A job is not done yet; waiting can be continued. `response` is the last response, or None."""

    def __init__(self, reason: str, response: Any = None) -> None:
        super().__init__(reason, response)
        self.response = response

    def __str__(self) -> str:
        return self._in_full(f"{self.args[0]}{self._facts(None)}")


class UsageError(TransportError, ValueError):
    """The client cannot be used like this: an invalid endpoint or timeout, or a closed client."""


class DecodeError(ServiceError):
    """The response could not be read; the message names the element and the value.

    If only some values in it are invalid, `partial` is the response with None in their places, and `problems`
    describes each of them with its path.
    """

    def __init__(self, reason: str, partial: Any = None, problems: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.partial = partial
        self.problems = problems

    def __str__(self) -> str:
        said = str(self.args[0])
        status = None if self._exchange is None or "(HTTP " in said else self._exchange.status
        return self._in_full(f"{said}{self._facts(status)}")


class HttpError(ServiceError):
    """The response has an HTTP error status and no fault.

    `headers` has a redirect's target, `retry` a Retry-After.
    """

    def __init__(self, status: int, body: str, tracking_id: str | None = None) -> None:
        super().__init__(status, body, tracking_id)
        self.status = status
        self.body = body
        self.tracking_id = tracking_id

    def __str__(self) -> str:
        target = self.headers.get("Location") if 300 <= self.status < 400 else None
        where = "" if target is None else f" to {target}"
        said = f"HTTP {self.status}{where}{self._facts(None)}: {self.body[:500] or 'empty body'}"
        return self._in_full(said)


class WaitFailed(ServiceError):
    """A job has failed: `status` is its state, `response` the response with that state."""

    def __init__(self, reason: str, status: str, response: Any) -> None:
        super().__init__(reason, status, response)
        self.status = status
        self.response = response

    def __str__(self) -> str:
        return self._in_full(f"{self.args[0]}{self._facts(None)}")


class Fault(ServiceError, Forms, AsDataclass):
    """The service reports a failure; subclasses have the fields of the contract's fault detail.

    Faults described by the contract can be converted like structs, with `to_dict`, `to_json` and `to_xml`, and are
    equal if their fields are.
    """

    status: int | None = None
    """The HTTP status of the fault."""

    fault_code: str | None = None
    """SOAP's own faultcode (1.1) or Code (1.2): which side is at fault."""

    fault_string: str | None = None
    """SOAP's own faultstring (1.1) or Reason (1.2).

    If there are several languages, English or else the first.
    """

    fault_subcodes: tuple[str, ...] = ()
    """SOAP 1.2's Subcodes, outermost first."""

    fault_reasons: Mapping[str, str] = _NONE
    """The faultstring or each Text of a Reason, by language; "" if none is stated."""

    fault_actor: str | None = None
    """SOAP's own faultactor (1.1) or Role (1.2): who detected the fault."""

    fault_node: str | None = None
    """SOAP 1.2's Node: where on the message path it was detected."""

    fault_detail: str = ""
    """The detail as received: the XML of SOAP's detail, or the JSON object."""

    header_faults: tuple[Any, ...] = ()
    """The fault's header parts that the contract declares, in which SOAP reports errors of header parts."""

    @property
    def code(self) -> Any:
        """The code of the first error in the detail, or else SOAP's fault code."""
        return next(self._stated("code"), self.fault_code)

    @property
    def message(self) -> Any:
        """The message of the first error in the detail, or else SOAP's fault string."""
        return next(self._stated("message"), self.fault_string)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        # Without a contract, what the service said counts.
        names = [name for name, _ in fields_of(self)] if hasattr(self, "__wire__") else Fault.__annotations__
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __hash__(self) -> int:
        # The fields of equal faults are equal now, but may change.
        return hash(type(self))

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are copied by calling the class, whose constructor may require fields.
        return _restored, (type(self), self.__dict__)

    def __str__(self) -> str:
        code = "" if self.code is None else f"{self.code}: "
        return self._in_full(f"{code}{self.message or 'no message'}{self._facts(self.status)}")

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={value!r}" for name, value in fields_of(self) if value is not None)
        return f"{type(self).__name__}({inner})"

    def _stated(self, name: str) -> Iterator[Any]:
        """Yield the values of a field, ignoring case, in the error items of the detail."""
        for _, items in fields_of(self):
            for item in cast("list[object]", items) if isinstance(items, list) else ():
                yield from (
                    value for field, value in fields_of(item) if field.lower() == name and value is not None
                )


class SoapFault(Fault):
    """A SOAP fault whose detail is not in the contract; `detail` is its XML, as text."""

    @property
    def detail(self) -> str:
        """The same as `fault_detail`."""
        return self.fault_detail


class RestFault(Fault):
    """A fault over REST that is not in the contract; `fault_detail` is its JSON, as text."""


def _restored(cls: type[Fault], state: dict[str, Any]) -> Fault:
    """Return a fault with the attributes of another one."""
    fault = cls.__new__(cls)
    fault.__dict__.update(state)
    return fault
