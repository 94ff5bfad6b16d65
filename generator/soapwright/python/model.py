"""What the templates see: Python code, decided but not yet written. Frozen, without wire types left to look up.

Text that a schema says is `str`, and names and pieces of code have types of their own (`Name`, `Code`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from soapwright.base.naming import ClassName, ConstantName, Identifier, Name
from soapwright.python.code import (
    CLIENT,
    NAMESPACES,
    NONE,
    PACKAGE,
    RUNTIME,
    TRUE,
    TYPES,
    Attribute,
    Call,
    Code,
    Dots,
    Group,
    Ref,
    Table,
    Text,
    keyword,
    of_types,
)

_ABOUT = (
    "`environment` chooses one of the known endpoints, `endpoint` names another one; one that is not encrypted has to "
    "be allowed by `allow_http`, unless it is on this machine. `http` is a connection to use instead of one of the "
    "client's own; it stays open when the client is closed. A `timeout` is for a call as a whole, in seconds; "
    "`connect_timeout` is for its connection alone. An answer of more than `max_answer_bytes` is an error."
)


_USED_BY_CLIENTS = (
    Ref(Name("Literal"), "typing"),
    Ref(Name("Credentials"), PACKAGE),
    Ref(Name("MAX_ANSWER_BYTES"), f"{RUNTIME}.client"),
    Ref(Name("TIMEOUT"), f"{RUNTIME}.client"),
    Ref(Name("httpx"), f"{RUNTIME}.lazy"),
    Ref(Name("operations"), CLIENT),
    Ref(Name("types"), CLIENT),
)


@dataclass(frozen=True, slots=True)
class NamespaceConstant:
    """An XML namespace, as a constant of `types/namespaces.py`."""

    constant: ConstantName
    uri: str
    prefix: str

    @property
    def ref(self) -> Ref:
        """The reference to the constant."""
        return Ref(self.constant, NAMESPACES)


@dataclass(frozen=True, slots=True)
class PlannedField:
    """One line of a struct: `ident: annotation = stated`."""

    ident: Identifier
    annotation: Code
    stated: Call
    doc: str = ""

    @property
    def required(self) -> bool:
        """Whether the constructor asks for it."""
        return self.stated.function.name == "required"


@dataclass(frozen=True, slots=True)
class PlannedStruct:
    """A struct, a fault or a message; `base` is the class it extends, `derived` is wire name → class.

    `kind` and `kinds` are set where JSON has another name for the type, or for those derived from it. For
    `content`, `remembers`, `element` and `abstract` see `struct` in the runtime.
    """

    ident: ClassName
    base: Ref
    wire_name: str
    namespace: Ref
    fields: tuple[PlannedField, ...]
    doc: str
    derived: tuple[tuple[str, ClassName], ...] = ()
    kind: str = ""
    kinds: tuple[tuple[str, ClassName], ...] = ()
    content: str = ""
    remembers: bool = False
    element: tuple[str, Ref] | None = None
    abstract: bool = False

    @property
    def decorator(self) -> Call:
        """What is stated of the struct as a whole."""
        keywords = []
        if self.derived:
            keywords.append(keyword("derived", _classes(self.derived)))
        if self.kind:
            keywords.append(keyword("kind", Text(self.kind)))
        if self.kinds:
            keywords.append(keyword("kinds", _classes(self.kinds)))
        if self.content:
            keywords.append(keyword("content", Text(self.content)))
        if self.remembers:
            keywords.append(keyword("remembers", TRUE))
        if self.element:
            keywords.append(keyword("element", Group((Text(self.element[0]), self.element[1]))))
        if self.abstract:
            keywords.append(keyword("abstract", TRUE))
        function = Ref(Name("struct"), f"{RUNTIME}.struct")
        return Call(function, (Text(self.wire_name), self.namespace), tuple(keywords))


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A member of an enumeration: its name, its text on the wire, and what is stated of it."""

    ident: ConstantName
    text: str
    stated: Code
    doc: str = ""


@dataclass(frozen=True, slots=True)
class PlannedEnum:
    """An enum or flags class; `keywords` go with its base."""

    ident: ClassName
    base: Ref
    members: tuple[EnumMember, ...]
    doc: str
    keywords: tuple[tuple[Name, Code], ...] = ()

    @property
    def bases(self) -> Call:
        """The class as its definition has it: the base, and what goes with it."""
        return Call(Ref(self.ident), (self.base,), self.keywords)


@dataclass(frozen=True, slots=True)
class PlannedWireType:
    """An array, map or list of tokens: `ident = stated`, looked up by the codec alone."""

    ident: ClassName
    stated: Call


@dataclass(frozen=True, slots=True)
class KnownTable:
    """What xs:anyType or a wildcard may meet: {namespace}name → class; for the codec alone."""

    constant: ConstantName
    stated: Table


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method, by keyword; one that the contract asks for has no default."""

    ident: Identifier
    annotation: Code
    default: Code | None
    field: Identifier
    doc: str = ""

    @property
    def required(self) -> bool:
        """Whether a call has to give it."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method of the client, and its constant in `operations.py`."""

    ident: Identifier
    constant: ConstantName
    operation: str
    action: str
    request: ClassName
    response: ClassName | None
    parameters: tuple[Parameter, ...]
    headers: ConstantName | None
    faults: tuple[ClassName, ...]
    route: tuple[str, str] | None
    doc: str
    exclusive: str = ""
    """Which parameters exclude each other."""
    rpc: bool = False
    """Whether the response stands in a wrapper, whose name says nothing."""
    encoded: str = ""
    """The version of SOAP in whose encoding the messages are, "" where they are literal."""

    @property
    def returns(self) -> Code:
        """The annotation of what the method returns."""
        return of_types(self.response) if self.response else NONE

    @property
    def description(self) -> str:
        """The text of the method's docstring: what is known beside its name and its annotations."""
        parts = [self.doc, self.exclusive]
        # Lines that are indented are not safe from formatters: they know no lists in docstrings.
        said = [f"`{one.ident}`: {' '.join(one.doc.split())}" for one in self.parameters if one.doc]
        parts.append("\n".join(said))
        if self.faults:
            parts.append(f"Raises {' or '.join(self.faults)}.")
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
            arguments.append(Ref(self.headers) if self.headers else Group(()))
        if self.route:
            arguments.append(Call(_service("Route"), tuple(map(Text, self.route))))
        keywords = [keyword("rpc", TRUE)] if self.rpc else []
        if self.encoded:
            keywords.append(keyword("encoded", Text(self.encoded)))
        return Call(_service("Operation"), tuple(arguments), tuple(keywords))

    @property
    def made(self) -> Call:
        """How the method makes the request of its parameters."""
        return Call(of_types(self.request), (), tuple((one.field, Ref(one.ident)) for one in self.parameters))


@dataclass(frozen=True, slots=True)
class HeaderTuple:
    """A tuple of header parts that operations share."""

    constant: ConstantName
    parts: tuple[Call, ...]

    @property
    def stated(self) -> Group:
        """The tuple."""
        return Group(self.parts, tall=True)


@dataclass(frozen=True, slots=True)
class CredentialField:
    """A field of `Credentials`, filled into the header part of that wire name."""

    ident: Identifier
    wire_name: str
    annotation: Code


@dataclass(frozen=True, slots=True)
class PlannedRest:
    """The REST side of a client: base URLs, header formats, fault classes by discriminator, JSON's own names."""

    endpoints: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, ClassName], ...]
    http_headers: tuple[tuple[str, str], ...]
    discriminator: str
    pair: tuple[str, str]

    @property
    def stated(self) -> Call:
        """The facts of REST, for `operations.py`."""
        keywords = [
            keyword("endpoints", _texts(self.endpoints)),
            keyword("headers", _texts(self.headers)),
            keyword("kinds", _texts(self.kinds)),
        ]
        return Call(_service("Rest"), (), tuple(keywords), tall=True)

    @property
    def names(self) -> Call:
        """What JSON calls things, for `types/wire_types.py`."""
        return Call(
            Ref(Name("JsonNames"), f"{RUNTIME}.wire"), tuple(map(Text, (self.discriminator, *self.pair)))
        )


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """A client with its types: one folder of the output."""

    place: str
    ident: ClassName
    wire_name: str
    revision: str
    namespaces: tuple[NamespaceConstant, ...]
    enums: tuple[PlannedEnum, ...]
    structs: tuple[PlannedStruct, ...]
    elements: tuple[PlannedStruct, ...]
    faults: tuple[PlannedStruct, ...]
    requests: tuple[PlannedStruct, ...]
    responses: tuple[PlannedStruct, ...]
    wire_types: tuple[PlannedWireType, ...]
    known: tuple[KnownTable, ...]
    headers: tuple[HeaderTuple, ...]
    methods: tuple[Method, ...]
    fault_elements: tuple[tuple[str, tuple[ClassName, ...]], ...]
    credentials: tuple[CredentialField, ...]
    endpoints: tuple[tuple[str, str], ...]
    soap_version: str
    tracking_header: str
    rest: PlannedRest | None
    protocol: str
    doc: str

    @property
    def twin(self) -> ClassName:
        """The name of the async client's class."""
        return ClassName(f"Async{self.ident}")

    @property
    def constants(self) -> tuple[ConstantName, ...]:
        """The constants of `operations.py` but for SERVICE."""
        return (*(one.constant for one in self.headers), *(one.constant for one in self.methods))

    @property
    def hidden(self) -> tuple[Name, ...]:
        """The constants that the `types` package has for the codec alone."""
        return (*([Name("JSON")] if self.rest else ()), *(table.constant for table in self.known))

    def client(self, asynchronous: bool) -> list[Code]:
        """Return what the module of a client refers to."""
        base = Ref(Name("AsyncClient" if asynchronous else "Client"), f"{RUNTIME}.client")
        parameters = [one for method in self.methods for one in method.parameters]
        signatures = [code for one in parameters for code in (one.annotation, one.default) if code]
        return [base, *_USED_BY_CLIENTS, *signatures]

    @property
    def operations(self) -> list[Code]:
        """The code of `operations.py`."""
        stated = [*(one.stated for one in self.headers), *(one.stated for one in self.methods)]
        return [self.service, *stated, *(method.returns for method in self.methods)]

    @property
    def for_the_codec(self) -> list[Code]:
        """The code of `types/wire_types.py`."""
        tables = [one.stated for one in self.known]
        return [*(one.stated for one in self.wire_types), *tables, *([self.rest.names] if self.rest else [])]

    @property
    def all_namespaces(self) -> Group:
        """The constants of all namespaces."""
        return Group(tuple(Ref(one.constant) for one in self.namespaces), tall=True)

    @property
    def about(self) -> str:
        """The text of the docstring of the client's class."""
        return f"{self.doc or f'{self.wire_name}.'}\n\n{_ABOUT}"

    @property
    def protocols(self) -> tuple[str, ...]:
        """The protocols that the client speaks, the default one first."""
        if self.rest is None:
            return ("soap",)
        return (self.protocol, "soap" if self.protocol == "rest" else "rest")

    @property
    def environments(self) -> tuple[str, ...]:
        """The environments that have an endpoint over every protocol."""
        over_rest = dict(self.rest.endpoints) if self.rest else {}
        return tuple(name for name, _ in self.endpoints if not self.rest or name in over_rest)

    @property
    def package(self) -> str:
        """The top-level package."""
        return self.place.partition("/")[0]

    @property
    def dotted(self) -> str:
        """The client's module, from the top-level package on."""
        return self.place.replace("/", ".")

    @property
    def up(self) -> Dots:
        """The dots that lead from the client's folder to the top-level package, in a relative import."""
        return Dots(len(self.place.split("/")))

    @property
    def service(self) -> Call:
        """The facts that all operations share, for `operations.py`."""
        keywords = [
            keyword("name", Text(self.ident)),
            keyword("types", Ref(Name("types"), CLIENT)),
            keyword("namespaces", Attribute(Ref(Name("namespaces"), TYPES), Name("ALL"))),
            keyword("endpoints", _texts(self.endpoints)),
            keyword("faults", Table(tuple(map(_one_or_more, self.fault_elements)), tall=True)),
        ]
        if self.tracking_header:
            keywords.append(keyword("tracking_header", Text(self.tracking_header)))
        if self.rest and self.rest.http_headers:
            keywords.append(keyword("http_headers", _texts(self.rest.http_headers)))
        if self.soap_version != "1.1":
            keywords.append(keyword("soap_version", Text(self.soap_version)))
        if self.rest:
            keywords.append(keyword("rest", self.rest.stated))
        return Call(_service("Service"), (), tuple(keywords), tall=True)


def _service(name: str) -> Ref:
    return Ref(Name(name), f"{RUNTIME}.service")


def _texts(pairs: Iterable[tuple[str, str]]) -> Table:
    return Table(tuple((key, Text(value)) for key, value in pairs), tall=True)


def _one_or_more(entry: tuple[str, tuple[str, ...]]) -> tuple[str, Code]:
    """Return an entry of a table whose value is one text, or a tuple of several."""
    key, values = entry
    return key, Text(values[0]) if len(values) == 1 else Group(tuple(map(Text, values)))


def _classes(pairs: Iterable[tuple[str, ClassName]]) -> Table:
    return Table(tuple((key, Text(value)) for key, value in pairs))
