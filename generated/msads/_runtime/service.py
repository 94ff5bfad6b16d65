"""The facts that a generated client states about its service: endpoints, namespaces, faults, operations."""

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
    # Defaults of type parameters are only for type checkers before Python 3.13.
    from typing_extensions import TypeVar as _TypeVar

    # An operation that accepts a type accepts those derived from it.
    RequestT = _TypeVar("RequestT", contravariant=True, default=Any)  # noqa: PLC0105 - users see the name
else:
    RequestT = TypeVar("RequestT", contravariant=True)  # noqa: PLC0105

_NONE: Mapping[str, str] = {}
_NO_NUMBERS: Mapping[str, float] = {}
_NO_ADDRESSING: Mapping[str, Addressed | None] = {}


class HeaderPart(NamedTuple):
    """A header part of requests: its element, its type, and the attribute of the credentials for it."""

    name: str
    namespace: Namespace
    attribute: str
    type: str = "xs:string"


class Route(NamedTuple):
    """The verb and path of an operation over REST."""

    verb: str
    path: str


class Addressed(NamedTuple):
    """The WS-Addressing of requests: their action, and the version of the specification.

    It is `optional` if the service accepts requests without it.
    """

    action: str
    version: Literal["2005/08", "2004/08"] = "2005/08"
    optional: bool = False


class Operation(NamedTuple, Generic[ResponseT, RequestT]):
    """One operation: SOAP action, the response's class name, header parts in order, route over REST.

    In `rpc` style the response has a wrapper whose name is a convention that some services ignore. `encoded`
    and `response_encoded` are the SOAP versions of the encodings of request and response. `request` is the
    class name of the request, which servers need to read it. A `read_only` operation changes nothing.
    """

    name: str
    action: str
    response: str | None
    headers: tuple[HeaderPart, ...] = ()
    route: Route | None = None
    rpc: bool = False
    encoded: str = ""
    response_encoded: str = ""
    addressing: Addressed | None = None
    request: str = ""
    read_only: bool = False


if not TYPE_CHECKING:

    def _of(cls, parameters):
        # So that annotations with one parameter can be evaluated in versions of Python without defaults.
        return GenericAlias(cls, parameters if type(parameters) is tuple else (parameters, Any))

    Operation.__class_getitem__ = classmethod(_of)


class Wait(NamedTuple):
    """What a client can wait for: the classes of responses that start it, the polling operation, and its settings.

    `id` is the path of the job's id in the starting response, and `asked` its path in the request of `poll`.
    `status` is the path of the state in the response of `poll`; `done` and `failed` are states as sent on the
    wire. The time between two polls grows from `interval` to `longest`; `limit` is the default time limit.
    All times are in seconds.
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
    """How the pages of an operation are requested by number: paths of number and size in the request, and of the items.

    `first` is the number of the first page, `step` the increment for the next one; 0 means the page size.
    `short` is whether a page that is not full is the last one.
    """

    number: str
    size: str
    items: str
    first: int = 0
    step: int = 1
    short: bool = False


class Continuing(NamedTuple):
    """How the pages of an operation are requested by token: paths of the items and the token in the response.

    The token at `next` in a response is sent at `token` in the next request, which is one for `more` if that
    is set. A page without a token is the last one. `size` is the path of the page size in the first request.
    """

    items: str
    next: str
    token: str
    size: str = ""
    more: Operation[Any] | None = None


class Port(NamedTuple):
    """A port: its URL by environment, its SOAP version, and facts that differ from the service's.

    These are, by operation, the SOAP action and the WS-Addressing facts, and whether it requires `mtom`.
    """

    endpoints: Mapping[str, str]
    soap_version: str = "1.1"
    actions: Mapping[str, str] = _NONE
    addressing: Mapping[str, Addressed | None] = _NO_ADDRESSING
    mtom: bool = False


class Rest(NamedTuple):
    """The REST side of a service.

    `endpoints` holds the base URL by environment; `headers` the HTTP header of a header part, as "Name:
    value" with {} for its value; `kinds` the fault class by the discriminator's value.
    """

    endpoints: Mapping[str, str]
    headers: Mapping[str, str]
    kinds: Mapping[str, str]


class Behaviour(NamedTuple):
    """How a service behaves when it is called, as far as known.

    `retry` maps the code of a fault to the seconds to wait before a retry; `expired` are the codes for an
    expired token; `code_fields` are the fields of faults that contain codes, `retry_after_fields` those with
    the time to wait, each with its unit in seconds.
    """

    retry: Mapping[str, float] = _NO_NUMBERS
    expired: tuple[str, ...] = ()
    code_fields: tuple[str, ...] = ("Code", "ErrorCode")
    retry_after_fields: Mapping[str, float] = _NO_NUMBERS


_NO_PORTS: Mapping[str, Port] = {}


class Service(NamedTuple):
    """The facts about one service that its operations share.

    `endpoints` holds the URL by environment; `faults` the class name by the tag of the detail element, or
    several names if their elements have the same tag; `header_faults` the type by the tag of a fault's header
    part; `types` is the package for looking up class names; `tracking_header` the response header part by
    which the service's support finds a call; `http_headers` are sent with every request; `mtom` is whether
    the service requires binary values beside the envelope; `behaviour` how it behaves when it is called;
    `not_sent` are attributes of credentials that it no longer accepts. If there are several ports, `port` is
    the name of the one with these facts, `ports` are the others, and `actions` and `addressing` hold what
    differs from the operations' facts.
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
        """Return the facts for a port; raise KeyError if there is none of that name."""
        return self if port == self.port else self._replace(port=port, **self.ports[port]._asdict())


class HttpRequest(NamedTuple):
    """A request, ready to be sent by any transport; it contains secrets, which its repr does not show."""

    method: str
    url: str
    headers: dict[str, str | bytes]
    content: bytes

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method})"


class HttpAnswer(NamedTuple):
    """An HTTP response: status, headers (names in any case), and the decompressed body."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        # A service may send back what it received.
        return f"{type(self).__name__}({self.status}, {len(self.content)} bytes)"

    @property
    def succeeded(self) -> bool:
        """Whether the status is a success; a fault may come with any status."""
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        """The media type of the Content-Type in lower case, "" if not stated."""
        return self._content_type().partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset of the Content-Type, None if not stated."""
        for parameter in self._content_type().split(";")[1:]:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None

    @property
    def text(self) -> str:
        """The body as text for display; undecodable bytes are replaced."""
        by_mark = _by_mark(self.content)
        try:
            return self.content.decode(self.charset or by_mark, "replace")
        except (LookupError, ValueError):
            # An unknown charset, or a codec that does not decode to text.
            return self.content.decode(by_mark, "replace")

    def _content_type(self) -> str:
        return self.headers.get("Content-Type") or ""


def _by_mark(content: bytes) -> str:
    return "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"


class CredentialsBase:
    """The base of generated `Credentials`: a value may be a function, which is called for each request."""

    __slots__ = ()

    def __repr__(self) -> str:
        # Tokens must not get into logs.
        return f"{type(self).__name__}(…)"

    def value(self, attribute: str) -> Any:
        """Return the current value of a header part, or None to omit it.

        The result of an async function has to be awaited.
        """
        value = getattr(self, attribute)
        return value() if callable(value) else value

    def _attributes(self) -> tuple[str, ...]:
        """Return the names of the attributes for header parts."""
        return tuple(getattr(type(self), "__dataclass_fields__", ()))
