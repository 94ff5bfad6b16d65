"""What a generated client states of its service: endpoints, namespaces, faults, operations."""

from __future__ import annotations

from collections.abc import Mapping
from types import GenericAlias, ModuleType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .named_tuple import NamedTuple
from .wire import Namespace

__all__ = [
    "Addressed",
    "Behaviour",
    "Continuing",
    "CredentialsBase",
    "HeaderPart",
    "HttpAnswer",
    "HttpRequest",
    "Operation",
    "Paging",
    "Port",
    "RequestT",
    "ResponseT",
    "Rest",
    "Route",
    "Service",
    "Wait",
]

ResponseT = TypeVar("ResponseT")
if TYPE_CHECKING:
    # Defaults of type parameters are for type checkers alone before Python 3.13.
    from typing_extensions import TypeVar as _TypeVar

    RequestT = _TypeVar("RequestT", default=Any)
else:
    RequestT = TypeVar("RequestT")

_NONE: Mapping[str, str] = {}
_NO_NUMBERS: Mapping[str, float] = {}
_NO_ADDRESSING: Mapping[str, Addressed | None] = {}


class HeaderPart(NamedTuple):
    """A header part of requests: its element, its type, and the credentials' attribute that fills it."""

    name: str
    namespace: Namespace
    attribute: str
    type: str = "xs:string"


class Route(NamedTuple):
    """The verb and path of an operation over REST."""

    verb: str
    path: str


class Addressed(NamedTuple):
    """How requests are addressed (WS-Addressing): their action, and the version of the specification.

    It is `optional` where the service takes requests without it.
    """

    action: str
    version: Literal["2005/08", "2004/08"] = "2005/08"
    optional: bool = False


class Operation(NamedTuple, Generic[ResponseT, RequestT]):
    """One operation: SOAP action, the response's class name, header parts in order, route over REST.

    In `rpc` style the response stands in a wrapper whose name is a convention that not every service keeps. `encoded`
    is the version of SOAP in whose encoding the messages are. `request` is the class name of the request, by which the
    other end of a call reads it. A `read_only` operation changes nothing.
    """

    name: str
    action: str
    response: str | None
    headers: tuple[HeaderPart, ...] = ()
    route: Route | None = None
    rpc: bool = False
    encoded: str = ""
    addressing: Addressed | None = None
    request: str = ""
    read_only: bool = False


if not TYPE_CHECKING:

    def _of(cls, parameters):
        # So that annotations with one parameter can be evaluated where the other has no default.
        return GenericAlias(cls, parameters if type(parameters) is tuple else (parameters, Any))

    Operation.__class_getitem__ = classmethod(_of)


class Wait(NamedTuple):
    """What a client may wait for: the classes of the responses that say what, the operation that is asked, and how.

    `id` leads to what is asked for, from the response, and `asked` to where it is given, from the request of `poll`; in
    the response of that, `status` leads to the state. `done` and `failed` are states as the wire has them. The time
    between two polls grows from `interval` to `longest`; nobody waits longer than `limit` who does not say so. All in seconds.
    """

    submitted: tuple[str, ...]
    poll: Operation[Any]
    id: str
    asked: str
    status: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    interval: float
    longest: float
    limit: float


class Paging(NamedTuple):
    """How an operation is asked for its pages: where in its request a page's number and size stand, where its items are.

    `first` is the number of the first page, `step` how much is added for the next one: 0 stands for the size of a page.
    `short` says that a page that is not full is the last one.
    """

    number: str
    size: str
    items: str
    first: int = 0
    step: int = 1
    short: bool = False


class Continuing(NamedTuple):
    """How an operation is asked for its pages where each says how to go on: where its items and that are in its response.

    What leads to the `next` page is given at `token` in the next request, which is one for `more` where that is another
    operation. A page that says nothing is the last one. `size` is where the first request says how many items a page has.
    """

    items: str
    next: str
    token: str
    size: str = ""
    more: Operation[Any] | None = None


class Port(NamedTuple):
    """A port: the URL by environment, the version of SOAP that it speaks, and what is its own.

    That is, by operation, the SOAP action and what is stated of WS-Addressing, and whether it asks for `mtom`.
    """

    endpoints: Mapping[str, str]
    soap_version: str = "1.1"
    actions: Mapping[str, str] = _NONE
    addressing: Mapping[str, Addressed | None] = _NO_ADDRESSING
    mtom: bool = False


class Rest(NamedTuple):
    """The REST side of a service.

    `endpoints` gives the base URL by environment; `headers` the HTTP header of a header part, as
    "Name: value" with {} for its value; `kinds` the fault class by the discriminator's value.
    """

    endpoints: Mapping[str, str]
    headers: Mapping[str, str]
    kinds: Mapping[str, str]


class Behaviour(NamedTuple):
    """How a service behaves when it is called, as far as somebody said so.

    `retry` gives, by the code of a fault, the seconds to wait before the call is sent again; `expired` has the codes
    that say that a token has expired; `code_fields` are the fields of faults that hold codes, `retry_after_fields`
    those that say how long to wait, each with how many seconds 1 of it is.
    """

    retry: Mapping[str, float] = _NO_NUMBERS
    expired: tuple[str, ...] = ()
    code_fields: tuple[str, ...] = ("Code", "ErrorCode")
    retry_after_fields: Mapping[str, float] = _NO_NUMBERS


_NO_PORTS: Mapping[str, Port] = {}


class Service(NamedTuple):
    """The facts of one service that all its operations share.

    `endpoints` gives the URL by environment; `faults` the class name by the tag of the detail element, or the
    names of several classes where their elements have the same tag; `header_faults` the type by the tag of what a
    fault may bring along in its header;
    `types` is the package that class names are looked up in; `tracking_header` names the response header
    part by which the service's support finds a call; `http_headers` go with every request; `mtom` says that the
    service asks for binary values beside the envelope; `behaviour` how it behaves when it is called; `not_sent` are attributes of
    credentials that it no longer wants. Where there is a choice, `port` names the one whose facts
    these are, `ports` has the others, and `actions` and `addressing` what is not as the operations state it.
    """

    name: str
    types: ModuleType
    namespaces: tuple[Namespace, ...]
    endpoints: Mapping[str, str]
    faults: Mapping[str, str | tuple[str, ...]]
    header_faults: Mapping[str, str] = _NONE
    tracking_header: str = ""
    http_headers: Mapping[str, str] = _NONE
    soap_version: str = "1.1"
    rest: Rest | None = None
    port: str = ""
    ports: Mapping[str, Port] = _NO_PORTS
    actions: Mapping[str, str] = _NONE
    addressing: Mapping[str, Addressed | None] = _NO_ADDRESSING
    mtom: bool = False
    behaviour: Behaviour = Behaviour()
    not_sent: tuple[str, ...] = ()

    def at(self, port: str) -> Service:
        """Return the facts as they are at a port; KeyError when there is none of that name."""
        return self if port == self.port else self._replace(port=port, **self.ports[port]._asdict())


class HttpRequest(NamedTuple):
    """A request, ready to be sent by any transport; it holds secrets, which its repr does not show."""

    method: str
    url: str
    headers: dict[str, str | bytes]
    content: bytes

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method})"


class HttpAnswer(NamedTuple):
    """What came back: the status, the headers (their names in any case), and the body, not compressed."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        # A service may send back what it was sent.
        return f"{type(self).__name__}({self.status}, {len(self.content)} bytes)"

    @property
    def succeeded(self) -> bool:
        """Whether the status says so; a fault may come with any."""
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        """The media type of the Content-Type, in lower case; "" when none is stated."""
        return self._content_type().partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset of the Content-Type; None when none is stated."""
        for parameter in self._content_type().split(";")[1:]:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None

    @property
    def text(self) -> str:
        """The body as text, for people: what cannot be decoded is replaced."""
        for charset in (self.charset, _by_mark(self.content)):
            try:
                return self.content.decode(charset or "utf-8", "replace")
            except (LookupError, ValueError):
                # No such charset, or a codec that does not decode text.
                continue
        return self.content.decode("utf-8", "replace")

    def _content_type(self) -> str:
        return self.headers.get("Content-Type") or ""


def _by_mark(content: bytes) -> str:
    return "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"


class CredentialsBase:
    """What generated `Credentials` share: a value may be a function, called again for each request."""

    __slots__ = ()

    def __repr__(self) -> str:
        # Tokens do not belong into logs.
        return f"{type(self).__name__}(…)"

    def value(self, attribute: str) -> Any:
        """Return what a header part is filled with now, or None to leave it out.

        What an async function gives has to be awaited.
        """
        value = getattr(self, attribute)
        return value() if callable(value) else value

    def _attributes(self) -> tuple[str, ...]:
        """Return the names of what header parts are filled with."""
        return tuple(getattr(type(self), "__dataclass_fields__", ()))
