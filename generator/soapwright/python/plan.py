"""Plan a client: everything that is decided about its code before a template lays it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from soapwright.base.naming import (
    CLIENT_MEMBERS,
    CLIENT_NAMES,
    CREDENTIALS_MEMBERS,
    PARAMETER_NAMES,
    ClassName,
    ConstantName,
    Identifier,
    Naming,
    class_name,
    constant_name,
    settle,
)
from soapwright.base.qname import QName
from soapwright.config.model import PRODUCTION, Config, ServiceConfig
from soapwright.contract.model import (
    Array,
    Contract,
    Enum,
    Field,
    Flags,
    Header,
    Map,
    Message,
    Operation,
    Place,
    Struct,
    Tokens,
)
from soapwright.python.model import (
    ClientPlan,
    CredentialField,
    HeaderTuple,
    Method,
    Parameter,
    PlannedField,
    PlannedRest,
    PlannedStruct,
)
from soapwright.python.types import TypePlanner
from soapwright.rest.resolve import Rest


def plan_client(
    contract: Contract, rest: Rest | None, service: ServiceConfig, config: Config, revision: str
) -> ClientPlan:
    """Return the plan of one contract's client; the same input always gives the same names."""
    return ClientPlanner(contract, rest, service, config, Naming(config.naming)).plan(revision)


@dataclass(slots=True)
class ClientPlanner:
    """Settles the names of a client; `types` and, once it has planned, `messages` say what is called how."""

    contract: Contract
    rest: Rest | None
    service: ServiceConfig
    config: Config
    naming: Naming
    types: TypePlanner = field(init=False)
    messages: dict[QName, PlannedStruct] = field(default_factory=dict)
    credentials: dict[str, CredentialField] = field(default_factory=dict)
    headers: dict[tuple[str, ...], ConstantName] = field(default_factory=dict)
    constants: tuple[ConstantName, ...] = ()

    def __post_init__(self) -> None:
        self.types = TypePlanner(self.contract, self.naming, self._fault_types(), self.rest)

    def plan(self, revision: str) -> ClientPlan:
        contract, types = self.contract, self.types
        methods = self._methods()
        own = {message.type for operation in contract.operations for message in _messages(operation)}
        data = [struct for struct in types.structs() if struct.name not in own or not _anonymous(struct.name)]
        faults = [struct for struct in data if struct.name in types.fault_types]
        found = contract.types.values()
        requests = {operation.request.element for operation in contract.operations}
        return ClientPlan(
            place=self.service.name,
            ident=self._client_name(),
            wire_name=contract.name,
            revision=revision,
            namespaces=tuple(types.namespaces.values()),
            enums=tuple(types.enum(one) for one in found if isinstance(one, (Enum, Flags))),
            structs=_bases_first(types.struct(one, "Struct") for one in data if one not in faults),
            faults=_bases_first(types.struct(one, "Fault") for one in faults),
            requests=tuple(one for element, one in self.messages.items() if element in requests),
            responses=tuple(one for element, one in self.messages.items() if element not in requests),
            wire_types=tuple(types.wire_type(one) for one in found if isinstance(one, (Array, Map, Tokens))),
            headers=tuple(HeaderTuple(constant, parts) for parts, constant in self.headers.items()),
            methods=methods,
            fault_elements=tuple(self._fault_elements()),
            credentials=tuple(self.credentials.values()),
            endpoints=tuple({PRODUCTION: contract.endpoint.url, **self.service.endpoints}.items()),
            soap_version=contract.endpoint.soap_version,
            tracking_header=self.config.tracking_header,
            rest=self._rest(),
            protocol=self.service.protocol or ("rest" if self.rest else "soap"),
            doc=contract.doc,
        )

    def _client_name(self) -> ClassName:
        """Return the name of the client's class, once the classes of the contract have theirs."""
        wanted = self.service.client or class_name(self.contract.name.removesuffix("Service"))
        messages = {message.ident for message in self.messages.values()}
        taken = CLIENT_NAMES | messages | set(self.types.classes.values())
        clashes = not taken.isdisjoint({wanted, f"Async{wanted}"})
        return ClassName(settle([f"{wanted}Client" if clashes else wanted], taken)[0])

    # faults

    def _fault_types(self) -> frozenset[QName]:
        """Return the structs that are raised: the fault details, and what they extend or are extended by."""
        named = {fault.type for operation in self.contract.operations for fault in operation.faults}
        structs = [self.contract.struct(name) for name in named]
        roots = {next(iter(self.contract.lineage(struct))).name for struct in structs if struct}
        family = set(roots)
        pending = list(roots)
        while pending:
            for child in self.contract.derived(pending.pop()):
                family.add(child.name)
                pending.append(child.name)
        return frozenset(family)

    def _fault_elements(self) -> Iterable[tuple[str, ClassName]]:
        seen = {
            str(fault.element): self.types.classes[fault.type]
            for operation in self.contract.operations
            for fault in operation.faults
            if fault.type in self.types.fault_types
        }
        return sorted(seen.items())

    # REST

    def _rest(self) -> PlannedRest | None:
        if self.rest is None:
            return None
        facts = self.rest.facts
        faults = [name for name in self.types.classes if name in self.types.fault_types]
        shown = {header.wire_name for header in self.credentials.values()}
        return PlannedRest(
            tuple(facts.endpoints.items()),
            tuple((name, text) for name, text in facts.headers.items() if name in shown),
            tuple((self.types.kind(name), self.types.classes[name]) for name in faults),
            tuple(facts.http_headers.items()),
            facts.discriminator,
            facts.pairs,
        )

    def _route(self, operation: Operation) -> tuple[str, str] | None:
        route = self.rest.routes[operation.name] if self.rest else None
        return (route.verb, route.path) if route else None

    # operations

    def _methods(self) -> tuple[Method, ...]:
        operations = self.contract.operations
        idents = settle(self.naming.member(operation.name, CLIENT_MEMBERS) for operation in operations)
        taken = [namespace.constant for namespace in self.types.namespaces.values()]
        constants = settle((constant_name(operation.name) for operation in operations), taken)
        self.constants = tuple(map(ConstantName, constants))
        return tuple(
            self._method(operation, Identifier(ident), constant)
            for operation, ident, constant in zip(operations, idents, self.constants, strict=True)
        )

    def _method(self, operation: Operation, ident: Identifier, constant: ConstantName) -> Method:
        request = self._message(operation.request, f"The request of {operation.name}.", parameter=True)
        response = operation.response and self._message(
            operation.response, f"The response of {operation.name}."
        )
        faults = [
            self.types.classes[fault.type]
            for fault in operation.faults
            if fault.type in self.types.fault_types
        ]
        return Method(
            ident,
            constant,
            operation.name,
            operation.soap_action,
            request.ident,
            response.ident if response else None,
            self._parameters(operation.request, request),
            self._header_tuple(operation.request.headers),
            tuple(dict.fromkeys(faults)),
            self._route(operation),
            operation.doc,
        )

    def _parameters(self, message: Message, planned: PlannedStruct) -> tuple[Parameter, ...]:
        struct = self.contract.struct(message.type)
        if struct is None:
            names = [(inner.ident, inner.annotation, False) for inner in planned.fields]
        else:
            own = _anonymous(struct.name)
            names = [
                (
                    self.types.field_name(level, inner),
                    self.types.field_annotation(inner, parameter=own and level is struct),
                    inner.min_occurs > 0,
                )
                for level in self.contract.lineage(struct)
                for inner in level.fields
            ]
        idents = settle(f"{ident}_" if ident in PARAMETER_NAMES else ident for ident, _, _ in names)
        return tuple(
            Parameter(Identifier(ident), self.types.qualified(annotation), required, field_ident)
            for ident, (field_ident, annotation, required) in zip(idents, names, strict=True)
        )

    # messages

    def _message(self, message: Message, doc: str, parameter: bool = False) -> PlannedStruct:
        """Return the class of a message: the anonymous type of its element, or one that wraps a named type."""
        planned = self.messages.get(message.element)
        if planned is None:
            struct = self.contract.struct(message.type)
            if struct and _anonymous(struct.name):
                planned = replace(
                    self.types.struct(struct, "Struct", message.element.name, parameter),
                    doc=struct.doc or doc,
                )
            else:
                planned = self._wrapper(message, struct, doc)
        if not parameter:
            planned = self._with_headers(message, planned)
        self.messages[message.element] = planned
        return planned

    def _wrapper(self, message: Message, struct: Struct | None, doc: str) -> PlannedStruct:
        taken = [*self.types.classes.values(), *(other.ident for other in self.messages.values())]
        wanted = class_name(message.element.name)
        ident = ClassName(settle([f"{wanted}Message" if wanted in taken else wanted], taken)[0])
        namespace = self.types.namespace(message.element.namespace)
        if struct:
            return PlannedStruct(
                ident, self.types.classes[struct.name], message.element.name, namespace, (), doc
            )
        value = Field("value", "", message.type, 0, place=Place.TEXT)
        stated = f'text_content("{self.types.reference(message.type)}")'
        only = PlannedField(Identifier("value"), self.types.field_annotation(value), stated)
        return PlannedStruct(ident, "Struct", message.element.name, namespace, (only,), doc)

    def _with_headers(self, message: Message, planned: PlannedStruct) -> PlannedStruct:
        """Return a response with the header parts that come with it as further fields."""
        known = {inner.stated for inner in planned.fields}
        struct = self.contract.struct(message.type)
        levels = list(self.contract.lineage(struct)) if struct else []
        inherited = [ident for level in levels for ident in self.types.fields[level.name].values()]
        fields = list(planned.fields)
        for header in message.headers:
            arguments = [f'"{header.name}"', f'"{self.types.reference(header.type)}"']
            if self.types.namespace(header.namespace) != planned.namespace:
                arguments.append(f"namespace={self.types.namespace(header.namespace)}")
            stated = f"header_part({', '.join(arguments)})"
            if stated not in known:
                taken = [*inherited, *(inner.ident for inner in fields)]
                ident = settle([self.naming.member(header.name)], taken)[0]
                annotation = f"{self.types.annotation(header.type)} | None"
                fields.append(PlannedField(Identifier(ident), annotation, stated))
        return replace(planned, fields=tuple(fields))

    # header parts

    def _header_tuple(self, headers: tuple[Header, ...]) -> ConstantName | None:
        shown = [header for header in headers if header.name not in self.service.hidden_headers]
        if not shown:
            return None
        parts = tuple(self._header_part(header) for header in shown)
        if parts not in self.headers:
            taken = [*self.headers.values(), *self.constants]
            self.headers[parts] = ConstantName(settle(["HEADERS"], taken)[0])
        return self.headers[parts]

    def _header_part(self, header: Header) -> str:
        configured = self.config.credentials.get(header.name)
        wanted = Identifier(configured or Naming().member(header.name, CREDENTIALS_MEMBERS))
        self.credentials[header.name] = CredentialField(wanted, header.name, self._credential(header))
        reference = self.types.reference(header.type)
        stated = "" if reference == "xs:string" else f', "{reference}"'
        return f'HeaderPart("{header.name}", {self.types.namespace(header.namespace)}, "{wanted}"{stated})'

    def _credential(self, header: Header) -> str:
        one = self.types.annotation(header.type)
        # The clients of a package share their credentials, but not the classes of their contracts.
        own = self.types.qualified(one) != one
        if own:
            return "Any"
        # An id is a number as often as it is text, whichever of the two the contract asks for.
        taken = f"{one} | int" if one == "str" else f"{one} | str"
        return f"{taken} | Callable[[], {taken} | Awaitable[{taken}]] | None"


def _messages(operation: Operation) -> Iterable[Message]:
    return filter(None, (operation.request, operation.response))


def _anonymous(name: QName) -> bool:
    return name.name.startswith("/")


def _bases_first(structs: Iterable[PlannedStruct]) -> tuple[PlannedStruct, ...]:
    """Return the structs in their order, but none before the one it extends."""
    pending = {struct.ident: struct for struct in structs}
    ordered: dict[str, PlannedStruct] = {}

    def place(struct: PlannedStruct) -> None:
        if struct.ident not in ordered:
            base = pending.get(ClassName(struct.base))
            if base:
                place(base)
            ordered[struct.ident] = struct

    for struct in pending.values():
        place(struct)
    return tuple(ordered.values())
