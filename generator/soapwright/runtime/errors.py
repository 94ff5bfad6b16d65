"""What a client raises.

ServiceError
├── EncodeError           a request does not fit the contract, or credentials are missing; nothing was sent
├── TransportError        no answer
│   ├── NotConnected      there was no connection; nothing was sent; also a ConnectionError
│   ├── ConnectionBroken  the connection broke before the answer was there; also a ConnectionError
│   ├── TimedOut          the call's time is over; also a TimeoutError
│   │   └── WaitTimedOut  what was waited for is not done yet; it may be waited for again
│   └── UsageError        a client cannot be used like this; nothing was sent; also a ValueError
├── DecodeError           the answer is not what the protocol asks for, or exceeds a limit
├── HttpError             an HTTP error without a fault in its body
├── WaitFailed            what was waited for has failed; `response` says what the service says of it
└── Fault                 the service says that the operation failed
    ├── SoapFault         over SOAP, in a way that the contract does not describe
    ├── RestFault         over REST, in a way that the contract does not describe
    └── …                 the faults of the contract, by their own names

None of them shows a credential, in no text and no attribute, even when the service sent it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .as_dataclass import AsDataclass, Forms, levels

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
    """The root of everything that a call raises.

    Its text names the operation, the status, the code, the tracking id, and what to do next, as far as they are known.
    """

    tracking_id: str | None = None
    """The id by which the service's support finds the call, as far as one came, whatever else could not be read."""

    # Not by public names: a fault's own fields may have any of these.
    _operation: str = ""
    _exchange: Any = None
    _retry: Any = None
    _next: str = ""

    @property
    def exchange(self) -> Exchange | None:
        """What was sent and what came back; None when nothing was sent."""
        found: Exchange | None = self._exchange
        return found

    @property
    def retry(self) -> Retry:
        """Whether the call may be sent again, and when; the client has done so already, as far as it may."""
        from .retries import NEVER

        found: Retry = self._retry or NEVER
        return found

    @property
    def headers(self) -> Mapping[str, str]:
        """The HTTP headers of the answer, their names in any case; empty when no answer came."""
        return {} if self.exchange is None else self.exchange.headers

    def __str__(self) -> str:
        return self._in_full(f"{super().__str__()}{self._facts(None)}")

    def _in_full(self, text: str) -> str:
        """Return what the error says, with the operation before it, and after it what to do next."""
        name = self._operation
        begun = text if text.startswith(name) else f"{name}: {text}"
        return f"{begun}\n{self._next}" if self._next else begun

    def _facts(self, status: int | None) -> str:
        """Return what is known of the answer, in brackets."""
        facts = [] if status is None else [f"HTTP {status}"]
        if self._exchange is not None and self._exchange.attempts > 1:
            facts.append(f"attempt {self._exchange.attempts}")
        if self.tracking_id:
            facts.append(f"tracking id {self.tracking_id}")
        return f" ({', '.join(facts)})" if facts else ""


class EncodeError(ServiceError):
    """A value in a request does not fit its field; `path` leads to it from the request."""

    def __init__(self, reason: str, path: tuple[str, ...] = ()) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return self._in_full(f"{'.'.join(self.path)}: {self.reason}" if self.path else self.reason)

    def below(self, name: str) -> EncodeError:
        """Return the same error, seen from one level further up."""
        return EncodeError(self.reason, (name, *self.path))


class TransportError(ServiceError):
    """The request may not have reached the service; `__cause__` is what the transport raised."""


class NotConnected(TransportError, ConnectionError):
    """There was no connection: nothing was sent.

    It is `temporary` where another try may find one: not when the host is unknown, or not who its certificate says.
    """

    temporary = True


class ConnectionBroken(TransportError, ConnectionError):
    """The connection broke before the answer was there; the service may or may not have carried the call out."""


class TimedOut(TransportError, TimeoutError):
    """The call was not over within its timeout; the service may or may not have carried it out."""


class WaitTimedOut(TimedOut):
    """What was waited for is not done yet, and may be waited for again; `response` is the last answer, None without one."""

    def __init__(self, reason: str, response: Any = None) -> None:
        super().__init__(reason, response)
        self.response = response

    def __str__(self) -> str:
        return self._in_full(f"{self.args[0]}{self._facts(None)}")


class UsageError(TransportError, ValueError):
    """The client cannot be used like this: an endpoint or timeout that is none, a client that is closed."""


class DecodeError(ServiceError):
    """The service's answer could not be read; the message names the element and the value.

    Where only some values in it are not of their types, `partial` is the response without them (None stands in
    their places), and `problems` says of each where it is and what is wrong with it.
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
    """The service answered with an HTTP status and no fault; `headers` has a redirect's target, `retry` a Retry-After."""

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
    """What was waited for has failed: `status` is its state, `response` the answer that says so."""

    def __init__(self, reason: str, status: str, response: Any) -> None:
        super().__init__(reason, status, response)
        self.status = status
        self.response = response

    def __str__(self) -> str:
        return self._in_full(f"{self.args[0]}{self._facts(None)}")


class Fault(ServiceError, Forms, AsDataclass):
    """The service reports a failure; subclasses carry the fields of the contract's fault detail.

    Those fields have the same other forms as structs: `to_dict`, `to_json` and `to_xml` are for what the contract describes.
    """

    status: int | None = None
    """The HTTP status that the fault came with."""

    fault_code: str | None = None
    """SOAP's own faultcode (1.1) or Code (1.2): which side is at fault."""

    fault_string: str | None = None
    """SOAP's own faultstring (1.1) or Reason (1.2); of several languages English, else the first."""

    fault_subcodes: tuple[str, ...] = ()
    """SOAP 1.2's Subcodes, from the outermost inwards."""

    fault_reasons: Mapping[str, str] = _NONE
    """The faultstring or each Text of a Reason, by its language; "" where none is stated."""

    fault_actor: str | None = None
    """SOAP's own faultactor (1.1) or Role (1.2): who found the fault."""

    fault_node: str | None = None
    """SOAP 1.2's Node: where on the way it was found."""

    fault_detail: str = ""
    """Everything that the service says of the fault, as it came: the XML of SOAP's detail, or the JSON object."""

    header_faults: tuple[Any, ...] = ()
    """What the contract says that faults bring along in SOAP's header, where errors in header parts are reported."""

    @property
    def code(self) -> Any:
        """The code of the first error in the detail, or else SOAP's fault code."""
        return next(self._stated("code"), self.fault_code)

    @property
    def message(self) -> Any:
        """The message of the first error in the detail, or else SOAP's fault string."""
        return next(self._stated("message"), self.fault_string)

    def __reduce__(self) -> tuple[Any, ...]:
        # An exception is copied by calling its class, which may ask for fields.
        return _restored, (type(self), self.__dict__)

    def __str__(self) -> str:
        code = "" if self.code is None else f"{self.code}: "
        return self._in_full(f"{code}{self.message or 'no message'}{self._facts(self.status)}")

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={value!r}" for name, value in _fields(self) if value is not None)
        return f"{type(self).__name__}({inner})"

    def _stated(self, name: str) -> Iterator[Any]:
        """Yield the values of a field, whatever its case, in the error items that the detail lists."""
        for _, items in _fields(self):
            for item in cast("list[object]", items) if isinstance(items, list) else ():
                yield from (
                    value for field, value in _fields(item) if field.lower() == name and value is not None
                )


class SoapFault(Fault):
    """A SOAP fault whose detail the contract does not describe; `detail` is its XML, as text."""

    @property
    def detail(self) -> str:
        """The same as `fault_detail`."""
        return self.fault_detail


class RestFault(Fault):
    """A fault over REST that the contract does not describe; `fault_detail` is its JSON, as text."""


def _restored(cls: type[Fault], state: dict[str, Any]) -> Fault:
    """Return a fault with the attributes of another one."""
    fault = cls.__new__(cls)
    fault.__dict__.update(state)
    return fault


def _fields(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of a struct's fields, nothing for another object."""
    for level in levels(type(value)):
        yield from ((name, getattr(value, name)) for name in level.__wire__.fields)
