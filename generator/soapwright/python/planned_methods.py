"""Operations as the client templates see them: methods, and the facts in `operations.py` that they use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import ClassName, ConstantName, Identifier, Name
from soapwright.contract.model import Addressing
from soapwright.python.code import (
    NONE,
    TRUE,
    Call,
    Code,
    Constant,
    Dotted,
    Items,
    Ref,
    Subscript,
    Text,
    either,
    keyword,
    members,
)
from soapwright.python.module_refs import CLIENT, of_types
from soapwright.python.python_types import AWAITABLE, CALLABLE, OBJECT
from soapwright.python.service_facts import addressed, of_service, plain_number


@dataclass(frozen=True, slots=True)
class Parameter:
    """A keyword parameter of a method; a required one has no default."""

    ident: Identifier
    annotation: Code
    default: Code | None
    field: Identifier
    doc: str = ""

    @property
    def required(self) -> bool:
        """Whether a call has to pass it."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class PlannedItems:
    """The list in a response: the dotted path of attributes to it, and the annotation of an item."""

    place: str
    annotation: Code

    @property
    def path(self) -> tuple[Text, ...]:
        """The attributes that lead to it."""
        return tuple(map(Text, self.place.split(".")))


@dataclass(frozen=True, slots=True)
class PlannedPages:
    """How an operation is called page by page; `given` are the request fields that select a page.

    `number`, `size_at`, `token` and `next` are places, "" if unused; `size` is the parameter for the page
    size. `more` is the operation that continues with a token, if it is a different one, with the annotation
    of its responses.
    """

    items: PlannedItems
    request: ClassName
    parameters: tuple[Parameter, ...]
    size: Identifier | None
    given: tuple[tuple[Identifier, Code], ...]
    size_at: str
    page_size: int
    number: str = ""
    first: int = 0
    counts_items: bool = False
    short: bool = False
    token: str = ""
    next: str = ""
    more: tuple[ConstantName, Code] | None = None

    @property
    def default(self) -> Constant:
        """The page size, unless the caller passes one."""
        return Constant(self.page_size)

    @property
    def made(self) -> Call:
        """The expression for the request of the first page."""
        own = tuple((one.field, Ref(one.ident)) for one in self.parameters)
        return Call(of_types(self.request), (), (*own, *self.given))

    @property
    def stated(self) -> Call:
        """The facts about its pages."""
        keywords = []
        if self.token:
            if self.size_at:
                keywords.append(keyword("size", Text(self.size_at)))
            if self.more:
                keywords.append(keyword("more", Dotted(Ref(Name("operations"), CLIENT), Name(self.more[0]))))
            places = (self.items.place, self.next, self.token)
            return Call(of_service("Continuing"), tuple(map(Text, places)), tuple(keywords))
        if self.first:
            keywords.append(keyword("first", Constant(self.first)))
        if self.counts_items:
            keywords.append(keyword("step", Constant(0)))
        if self.short:
            keywords.append(keyword("short", TRUE))
        return Call(
            of_service("Paging"),
            tuple(map(Text, (self.number, self.size_at, self.items.place))),
            tuple(keywords),
        )


@dataclass(frozen=True, slots=True)
class PlannedMethod:
    """One operation as a method of the client, and its constant in `operations.py`.

    `key` is the operation's key. `sends` and `answers` are the classes of its messages, or bases of all of them
    if the types of their elements have derived ones.
    """

    ident: Identifier
    constant: ConstantName
    key: str
    operation: str
    action: str
    request: ClassName
    response: ClassName | None
    sends: tuple[ClassName, ...]
    answers: tuple[ClassName, ...]
    parameters: tuple[Parameter, ...]
    headers: ConstantName | None
    faults: tuple[ClassName, ...]
    route: tuple[str, str] | None
    doc: str
    exclusive: str = ""
    """The sentence on which parameters exclude each other."""
    rpc: bool = False
    """Whether the response has an RPC wrapper, whose name is irrelevant."""
    encoded: str = ""
    """The SOAP version of the request's encoding, "" if it is literal."""
    response_encoded: str = ""
    """The same of the response."""
    addressing: Addressing | None = None
    read_only: bool = False
    """Whether it changes nothing."""
    page: str = ""
    """The URL of its reference page."""
    items: PlannedItems | None = None
    """The list in its response, if it has a single one."""
    pages: PlannedPages | None = None

    @property
    def pages_of(self) -> Code:
        """The annotation of its pages."""
        return either(self.returns, self.pages.more[1]) if self.pages and self.pages.more else self.returns

    @property
    def returns(self) -> Code:
        """The annotation of what the method returns."""
        return either(*map(of_types, self.answers)) if self.answers else NONE

    @property
    def takes(self) -> Code:
        """The annotation of the request."""
        return either(*map(of_types, self.sends))

    @property
    def description(self) -> str:
        """The docstring of the method: what is known beyond its name and annotations."""
        parts = [self.doc, self.exclusive]
        # Not an indented list, which docstring formatters would reflow.
        said = [f"`{one.ident}`: {' '.join(one.doc.split())}" for one in self.parameters if one.doc]
        parts.append("\n".join(said))
        if self.sends != (self.request,):
            own, *others = self.sends
            what = " or ".join(others) or f"a type derived from {own}"
            parts.append(f"`with_request(operations.{self.constant}, …)` sends {what}.")
        if self.faults:
            parts.append(f"Raises {' or '.join(self.faults)}.")
        parts.append(self.page)
        return "\n\n".join(filter(None, parts))

    @property
    def stated(self) -> Call:
        """The facts of the operation, for `operations.py`."""
        arguments: list[Code] = [
            Text(self.operation),
            Text(self.action),
            Text(self.response) if self.response else NONE,
        ]
        if self.headers or self.route:
            arguments.append(Ref(self.headers) if self.headers else Items(()))
        if self.route:
            arguments.append(Call(of_service("Route"), tuple(map(Text, self.route))))
        return Call(of_service("Operation"), tuple(arguments), tuple(self._keywords()))

    def _keywords(self) -> Iterator[tuple[Name, Code]]:
        if self.rpc:
            yield keyword("rpc", TRUE)
        if self.encoded:
            yield keyword("encoded", Text(self.encoded))
        if self.response_encoded:
            yield keyword("response_encoded", Text(self.response_encoded))
        if self.addressing is not None:
            yield keyword("addressing", addressed(self.addressing))
        yield keyword("request", Text(self.request))
        if self.read_only:
            yield keyword("read_only", TRUE)

    @property
    def local(self) -> Identifier:
        """The name of the method's local variable for the request."""
        name = "request"
        while name in {one.ident for one in self.parameters}:
            name += "_"
        return Identifier(name)

    @property
    def made(self) -> Call:
        """The expression for the request, made from the parameters."""
        return Call(of_types(self.request), (), tuple((one.field, Ref(one.ident)) for one in self.parameters))


@dataclass(frozen=True, slots=True)
class PlannedWait:
    """What a client can wait for: the responses that start it, and the method that polls for the result.

    Places are dotted paths of attributes; `seconds` are the first and the longest time between two polls, and
    the limit.
    """

    submitted: tuple[ClassName, ...]
    poll: PlannedMethod
    id: str
    asked: str
    status: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    seconds: tuple[float, float, float]

    @property
    def takes(self) -> Code:
        """The annotation of what can be waited for."""
        return either(*map(of_types, self.submitted))

    @property
    def progress(self) -> Code:
        """The annotation of the progress callback."""
        return either(Subscript(CALLABLE, (Items((self.poll.returns,), listed=True), OBJECT)), NONE)

    @property
    def stated(self) -> Call:
        """The facts, for `operations.py`."""
        interval, longest, limit = (Constant(plain_number(one)) for one in self.seconds)
        keywords: list[tuple[Name, Code]] = [
            keyword("submitted", Items(tuple(map(Text, self.submitted)))),
            keyword("poll", Ref(self.poll.constant)),
            keyword("id", Text(self.id)),
            keyword("asked", Text(self.asked)),
            keyword("status", Text(self.status)),
            keyword("done", Items(tuple(map(Text, self.done)))),
            keyword("failed", Items(tuple(map(Text, self.failed)))),
            keyword("interval", interval),
            keyword("longest", longest),
            keyword("limit", limit),
        ]
        return Call(of_service("Wait"), (), tuple(keywords), tall=True)


@dataclass(frozen=True, slots=True)
class HeaderTuple:
    """A tuple of header parts that operations share."""

    constant: ConstantName
    parts: tuple[Call, ...]

    @property
    def stated(self) -> Items:
        """The tuple."""
        return Items(self.parts, tall=True)


@dataclass(frozen=True, slots=True)
class CredentialField:
    """A field of `Credentials` for the header part of that wire name; `value` annotates its value."""

    ident: Identifier
    wire_name: str
    value: Code

    @property
    def annotation(self) -> Code:
        """The annotation: the value, or a function that returns it for each request."""
        if OBJECT in members(self.value):
            return OBJECT
        renewed = either(self.value, Subscript(AWAITABLE, (self.value,)))
        return either(self.value, Subscript(CALLABLE, (Items((), listed=True), renewed)), NONE)
