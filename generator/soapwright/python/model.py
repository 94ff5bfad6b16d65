"""What the templates see: Python code, decided but not yet written. Frozen, without wire types left to look up."""

from __future__ import annotations

from dataclasses import dataclass

from soapwright.base.naming import ClassName, ConstantName, Identifier


@dataclass(frozen=True, slots=True)
class NamespaceConstant:
    """An XML namespace, as a constant of `types/namespaces.py`."""

    constant: ConstantName
    uri: str
    prefix: str


@dataclass(frozen=True, slots=True)
class PlannedField:
    """One line of a struct: `ident: annotation = stated`."""

    ident: Identifier
    annotation: str
    stated: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class PlannedStruct:
    """A struct, a fault or a message; `base` is the class it extends, `derived` is wire name → class.

    `kind` and `kinds` are set where JSON has another name for the type, or for those derived from it.
    """

    ident: ClassName
    base: str
    wire_name: str
    namespace: ConstantName | str
    fields: tuple[PlannedField, ...]
    doc: str
    derived: tuple[tuple[str, ClassName], ...] = ()
    kind: str = ""
    kinds: tuple[tuple[str, ClassName], ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedEnum:
    """An enum or flags class; members are (name, wire value)."""

    ident: ClassName
    base: str
    members: tuple[tuple[ConstantName, str], ...]
    doc: str


@dataclass(frozen=True, slots=True)
class PlannedWireType:
    """An array, map or list of tokens: `ident = stated`, looked up by the codec alone."""

    ident: ClassName
    stated: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method, by keyword; a required one has no default."""

    ident: Identifier
    annotation: str
    required: bool
    field: Identifier


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

    @property
    def returns(self) -> str:
        """The annotation of what the method returns."""
        return f"types.{self.response}" if self.response else "None"

    @property
    def description(self) -> str:
        """The text of the method's docstring."""
        text = self.doc or f"Call {self.operation}."
        return f"{text}\n\nRaises {' or '.join(self.faults)}." if self.faults else text


@dataclass(frozen=True, slots=True)
class HeaderTuple:
    """A tuple of header parts that operations share; each part is written as code."""

    constant: ConstantName
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CredentialField:
    """A field of `Credentials`, filled into the header part of that wire name."""

    ident: Identifier
    wire_name: str
    annotation: str


@dataclass(frozen=True, slots=True)
class PlannedRest:
    """The REST side of a client: base URLs, header formats, fault classes by discriminator, JSON's own names."""

    endpoints: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, ClassName], ...]
    http_headers: tuple[tuple[str, str], ...]
    discriminator: str
    pair: tuple[str, str]


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
    faults: tuple[PlannedStruct, ...]
    requests: tuple[PlannedStruct, ...]
    responses: tuple[PlannedStruct, ...]
    wire_types: tuple[PlannedWireType, ...]
    headers: tuple[HeaderTuple, ...]
    methods: tuple[Method, ...]
    fault_elements: tuple[tuple[str, ClassName], ...]
    credentials: tuple[CredentialField, ...]
    endpoints: tuple[tuple[str, str], ...]
    soap_version: str
    tracking_header: str
    rest: PlannedRest | None
    protocol: str
    doc: str

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
    def up(self) -> str:
        """The dots that lead from the client's folder to the top-level package, in a relative import."""
        return "." * len(self.place.split("/"))
