"""The plans of a contract's clients, as the templates of client modules see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import ClassName, ConstantName, Identifier, Name
from soapwright.calls.calls_toml import CallFacts
from soapwright.config.config import ServiceConfig
from soapwright.python.code import (
    Call,
    Code,
    DictOf,
    Dots,
    Dotted,
    From,
    Items,
    Ref,
    Text,
    either,
    keyword,
)
from soapwright.python.further_calls import (
    CALL_OPTIONS,
    FURTHER,
    OPERATIONS,
    TYPES_OF_CONTRACT,
    further_calls,
    signatures_of,
)
from soapwright.python.import_aliases import Block, block
from soapwright.python.module_refs import CONTRACT, PACKAGE, RUNTIME, TYPES
from soapwright.python.planned_methods import (
    CredentialField,
    HeaderTuple,
    PlannedMethod,
    PlannedWait,
)
from soapwright.python.planned_port import PlannedPort
from soapwright.python.policy_sentences import words_of
from soapwright.python.python_types import BOOL, FLOAT, INT, STR, TYPE_CHECKING
from soapwright.python.service_facts import PlannedRest, behaves, of_service, texts

_ABOUT = (
    "`environment` selects a known endpoint, `endpoint` sets another URL; plain HTTP to other machines requires "
    "`allow_http`. `http` is a connection to use instead of the client's own; it stays open when the client is "
    "closed. `timeout` limits a whole call, in seconds, and `connect_timeout` only its connection. A response of more "
    "than `max_answer_bytes` is an error. `Options` describes the others: `security`, `auth`, `tls`, `addressing`, "
    "`mtom`, `headers`, `max_retries`, `retries`, `try_timeout`, `before_sending`, `after_receiving`. `with_options` "
    "returns a view of the client with other options; the `options` of a method are for one call."
)

_PORTS = "`port` selects a SOAP port, with its address and its version of SOAP."

_USED_BY_CLIENTS = (
    *(BOOL, FLOAT, INT, STR),
    Ref(Name("Literal"), "typing"),
    Ref(Name("Self"), "typing"),
    Ref(Name("Unpack"), "typing"),
    Ref(Name("Options"), f"{RUNTIME}.options"),
    CALL_OPTIONS,
    Ref(Name("Credentials"), PACKAGE),
    Ref(Name("MAX_ANSWER_BYTES"), f"{RUNTIME}.client"),
    Ref(Name("TIMEOUT"), f"{RUNTIME}.client"),
)
"""The names that the signatures of a client use, besides the types of its contract."""


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """A client and the modules in its folder, which is its contract's if there is no other client.

    `config` is the service's part of soapwright.toml. `module` is the name of the client's own folder, else
    empty. The first of `ports` is the default.
    """

    config: ServiceConfig
    module: str
    ident: ClassName
    wire_name: str
    headers: tuple[HeaderTuple, ...]
    methods: tuple[PlannedMethod, ...]
    fault_elements: tuple[tuple[str, tuple[ClassName, ...]], ...]
    header_faults: tuple[tuple[str, str], ...]
    """The types in the headers of faults, by their tags."""
    credentials: tuple[CredentialField, ...]
    ports: tuple[PlannedPort, ...]
    tracking_header: str
    rest: PlannedRest | None
    calls: CallFacts
    protocol: str
    doc: str
    waits: tuple[PlannedWait, ...] = ()
    not_sent: tuple[Identifier, ...] = ()
    """The attributes of `Credentials` whose header parts the config hides."""

    @property
    def place(self) -> str:
        """The place of its contract."""
        return self.config.name

    @property
    def twin(self) -> ClassName:
        """The name of the async client's class."""
        return ClassName(f"Async{self.ident}")

    @property
    def port(self) -> PlannedPort:
        """The default port."""
        return self.ports[0]

    @property
    def constants(self) -> tuple[ConstantName, ...]:
        """The constants of `operations.py`, without SERVICE."""
        waits = (ConstantName("WAITS"),) if self.waits else ()
        return (*(one.constant for one in self.headers), *(one.constant for one in self.methods), *waits)

    def uses(self, asynchronous: bool) -> dict[str, Ref]:
        """Return the names that a client module itself uses, as its template calls them."""
        kind = "Async" if asynchronous else ""
        own = {
            "Client": Ref(Name(f"{kind}Client"), f"{RUNTIME}.client"),
            "HttpClient": Ref(Name(f"{kind}HttpClient"), f"{RUNTIME}.connections"),
            "overload": Ref(Name("overload"), "typing"),
        }
        for _, module, *names in FURTHER.values():
            own |= {name: Ref(Name(f"{kind}{name}"), f"{RUNTIME}.{module}") for name in names}
        return own | {ref.name: ref for ref in (*_USED_BY_CLIENTS, OPERATIONS)}

    def client(self, asynchronous: bool) -> tuple[Block, ...]:
        """Return what a client module refers to: at module level, in its class, and in its methods."""
        uses = self.uses(asynchronous)
        parameters = [one for method in self.methods for one in method.parameters]
        own = self.twin if asynchronous else self.ident
        outside = [uses["Client"], *([TYPE_CHECKING] if self.views else ())]
        signatures = [*signatures_of(parameters), *(method.returns for method in self.methods)]
        for wait in self.waits:
            signatures += [wait.takes, wait.progress, wait.poll.returns]
        if len(self.waits) > 1:
            signatures.append(uses["overload"])
        return (
            block([own], outside),
            block(
                [own, *(method.ident for method in self.methods)],
                [uses["HttpClient"], *_USED_BY_CLIENTS, *signatures],
            ),
            block([own, *(one.ident for one in parameters)], [OPERATIONS, TYPES_OF_CONTRACT]),
        )

    @property
    def item_methods(self) -> tuple[PlannedMethod, ...]:
        """The methods of operations that return a single list."""
        return tuple(one for one in self.methods if one.items)

    @property
    def page_methods(self) -> tuple[PlannedMethod, ...]:
        """The methods of operations that return pages."""
        return tuple(one for one in self.methods if one.pages)

    @property
    def views(self) -> dict[str, tuple[PlannedMethod, ...]]:
        """The additional ways to call operations, each with its methods; clients have them as properties."""
        found = {"iterate": self.item_methods, "pages": self.page_methods}
        return {name: methods for name, methods in found.items() if methods}

    def view(self, name: str, asynchronous: bool) -> tuple[Block, ...]:
        """Return what the module of one of them refers to."""
        return further_calls(name, self.views[name], asynchronous)

    def classes(self, asynchronous: bool) -> Iterator[From]:
        """Yield the imports of the classes for the additional ways to call operations."""
        prefix, kind = ("async_", "Async") if asynchronous else ("", "")
        for name in self.views:
            yield From(f".{prefix}{name}", (Name(f"{kind}{FURTHER[name][0]}"),))

    @property
    def waits_for(self) -> Code:
        """The annotation of all objects that can be waited for."""
        return either(*(wait.takes for wait in self.waits))

    @property
    def waits_with(self) -> Code:
        """The annotation of the progress callback."""
        return either(*(wait.progress for wait in self.waits))

    @property
    def waited(self) -> Code:
        """The annotation of all possible results of waiting."""
        return either(*(wait.poll.returns for wait in self.waits))

    @property
    def waits_stated(self) -> Items:
        """What can be waited for, for `operations.py`."""
        return Items(tuple(wait.stated for wait in self.waits), tall=True)

    @property
    def waits_about(self) -> str:
        """The docstring of the method that waits."""
        polls = " or ".join(f"`{one}`" for one in dict.fromkeys(wait.poll.ident for wait in self.waits))
        limits = " or ".join(f"{one:g}" for one in sorted({wait.seconds[2] for wait in self.waits}))
        return (
            f"Wait for the job that a call has started: poll with {polls} until it is done, and return the last response."
            f"\n\n`progress` is called with each response. Raises WaitFailed if the job fails, and WaitTimedOut if it is "
            f"not done within `timeout` seconds (by default {limits})."
        )

    @property
    def operations(self) -> tuple[Block, ...]:
        """What `operations.py` refers to."""
        stated = [*(one.stated for one in self.headers), *(one.stated for one in self.methods)]
        annotated = [code for method in self.methods for code in (method.returns, method.takes)]
        waits = [wait.stated for wait in self.waits]
        return (block(self.constants, [self.service, *stated, *annotated, *waits]),)

    @property
    def about(self) -> str:
        """The docstring of the client's class."""
        said = [self.doc or f"{self.wire_name}.", *([_PORTS] if len(self.ports) > 1 else ()), _ABOUT]
        asked = [
            words
            for port in self.ports
            if (words := words_of(port.asks, port.name if len(self.ports) > 1 else ""))
        ]
        return "\n\n".join([*said, *asked])

    @property
    def protocols(self) -> tuple[str, ...]:
        """The protocols that the client supports, the default one first."""
        if self.rest is None:
            return ("soap",)
        return (self.protocol, "soap" if self.protocol == "rest" else "rest")

    @property
    def environments(self) -> tuple[str, ...]:
        """The environments that have an endpoint for every protocol."""
        over_rest = dict(self.rest.endpoints) if self.rest else {}
        return tuple(name for name, _ in self.port.endpoints if not self.rest or name in over_rest)

    @property
    def folder(self) -> str:
        """The folder of its modules."""
        return f"{self.place}/{self.module}" if self.module else self.place

    @property
    def up(self) -> Dots:
        """The dots from its folder to the top-level package, in a relative import."""
        return Dots(len(self.folder.split("/")))

    @property
    def contract(self) -> Dots:
        """The dots from its folder to that of its contract, in a relative import."""
        return Dots(2 if self.module else 1)

    @property
    def service(self) -> Call:
        """The facts shared by all operations, for `operations.py`."""
        keywords = [
            keyword("name", Text(self.ident)),
            keyword("types", Ref(Name("types"), CONTRACT)),
            keyword("namespaces", Dotted(Ref(Name("namespaces"), TYPES), Name("ALL"))),
            keyword("endpoints", texts(self.port.endpoints)),
            keyword("faults", DictOf(tuple(map(_one_or_more, self.fault_elements)), tall=True)),
        ]
        if self.header_faults:
            keywords.append(keyword("header_faults", texts(self.header_faults)))
        if self.tracking_header:
            keywords.append(keyword("tracking_header", Text(self.tracking_header)))
        if self.rest and self.rest.http_headers:
            keywords.append(keyword("http_headers", texts(self.rest.http_headers)))
        if self.port.soap_version != "1.1":
            keywords.append(keyword("soap_version", Text(self.port.soap_version)))
        if self.rest:
            keywords.append(keyword("rest", self.rest.stated))
        if len(self.ports) > 1:
            others = tuple((one.name, one.stated) for one in self.ports[1:])
            keywords.append(keyword("port", Text(self.port.name)))
            keywords.append(keyword("ports", DictOf(others, tall=True)))
        if self.port.actions:
            keywords.append(keyword("actions", texts(self.port.actions)))
        behaviour = behaves(self.calls)
        if behaviour.keywords:
            keywords.append(keyword("behaviour", behaviour))
        if self.not_sent:
            keywords.append(keyword("not_sent", Items(tuple(map(Text, self.not_sent)))))
        return Call(of_service("Service"), (), (*keywords, *self.port.spoken), tall=True)


def _one_or_more(entry: tuple[str, tuple[str, ...]]) -> tuple[str, Code]:
    """Return an entry of a table whose value is one text, or a tuple of several."""
    key, values = entry
    return key, Text(values[0]) if len(values) == 1 else Items(tuple(map(Text, values)))
