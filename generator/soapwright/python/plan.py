"""Plan a client: everything that is decided about its code before a template lays it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from soapwright.base.naming import (
    CLIENT_NAMES,
    ClassName,
    Naming,
    class_name,
    settle,
)
from soapwright.base.qname import QName
from soapwright.config.model import PRODUCTION, Config, ServiceConfig
from soapwright.contract.views import ContractView, Enum, Flags, Message, Operation
from soapwright.python.headers import Headers
from soapwright.python.known import known_tables
from soapwright.python.messages import Messages
from soapwright.python.methods import Methods
from soapwright.python.model import ClientPlan, HeaderTuple, PlannedRest, PlannedStruct
from soapwright.python.names import Names, anonymous
from soapwright.python.types import FAULT, STRUCT, TypePlanner
from soapwright.rest.resolve import Rest


def plan_client(
    contract: ContractView, rest: Rest | None, service: ServiceConfig, config: Config, revision: str
) -> ClientPlan:
    """Return the plan of one contract's client; the same input always gives the same names."""
    return ClientPlanner(contract, rest, service, config, Naming(config.naming)).plan(revision)


@dataclass(slots=True)
class ClientPlanner:
    """Settles the names of a client; `types` and, once it has planned, `messages` say what is called how."""

    contract: ContractView
    rest: Rest | None
    service: ServiceConfig
    config: Config
    naming: Naming
    names: Names = field(init=False)
    types: TypePlanner = field(init=False)
    messages: Messages = field(init=False)
    headers: Headers = field(init=False)

    def __post_init__(self) -> None:
        self.names = Names(self.contract, self.naming, _fault_types(self.contract))
        self.types = TypePlanner.of(self.names, self.rest, self.config.nil)
        self.messages = Messages(self.types)
        self.headers = Headers(self.types.annotations, self.service, self.config)

    def plan(self, revision: str) -> ClientPlan:
        """Return the plan; it is made once."""
        contract, types = self.contract, self.types
        methods = tuple(Methods(self.messages, self.headers, self.rest).all(contract.operations))
        own = {message.type for operation in contract.operations for message in _messages(operation)}
        data = [one for one in self.names.structs() if one.name not in own or not anonymous(one.name)]
        raised = self.names.faults
        found = contract.types.values()
        requests = {operation.request.key for operation in contract.operations}
        messages = self.messages.planned.items()
        return ClientPlan(
            place=self.service.name,
            ident=self._client_name(),
            wire_name=contract.name,
            revision=revision,
            namespaces=tuple(self.names.namespaces.values()),
            enums=tuple(types.enum(one) for one in found if isinstance(one, (Enum, Flags))),
            structs=_bases_first(types.struct(one, STRUCT) for one in data if one.name not in raised),
            elements=tuple(types.elements()),
            faults=_bases_first(types.struct(one, FAULT) for one in data if one.name in raised),
            requests=tuple(one for key, one in messages if key in requests),
            responses=tuple(one for key, one in messages if key not in requests),
            wire_types=tuple(types.wire_types()),
            known=tuple(known_tables(types.annotations)),
            headers=tuple(HeaderTuple(constant, parts) for parts, constant in self.headers.constants.items()),
            methods=methods,
            fault_elements=tuple(self._fault_elements()),
            credentials=tuple(self.headers.credentials.values()),
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
        messages = {message.ident for message in self.messages.planned.values()}
        taken = CLIENT_NAMES | messages | self.names.choices.idents() | set(self.names.classes.values())
        clashes = not taken.isdisjoint({wanted, f"Async{wanted}"})
        return ClassName(settle([f"{wanted}Client" if clashes else wanted], taken)[0])

    def _fault_elements(self) -> Iterable[tuple[str, tuple[ClassName, ...]]]:
        """Return the classes of faults by the elements of their details."""
        found: dict[str, dict[ClassName, None]] = {}
        for operation in self.contract.operations:
            for fault in operation.faults:
                if fault.type in self.names.faults:
                    found.setdefault(str(fault.element), {})[self.names.classes[fault.type]] = None
        return sorted((element, tuple(classes)) for element, classes in found.items())

    def _rest(self) -> PlannedRest | None:
        if self.rest is None:
            return None
        facts = self.rest.facts
        faults = [name for name in self.names.classes if name in self.names.faults]
        shown = {header.wire_name for header in self.headers.credentials.values()}
        return PlannedRest(
            tuple(facts.endpoints.items()),
            tuple((name, text) for name, text in facts.headers.items() if name in shown),
            tuple((self.types.kind(name), self.names.classes[name]) for name in faults),
            tuple(facts.http_headers.items()),
            facts.discriminator,
            facts.pairs,
        )


def _fault_types(contract: ContractView) -> frozenset[QName]:
    """Return the structs that are raised: the fault details, and what they extend or are extended by."""
    named = {fault.type for operation in contract.operations for fault in operation.faults}
    structs = [contract.struct(name) for name in named]
    family = {next(iter(contract.lineage(struct))).name for struct in structs if struct}
    pending = list(family)
    while pending:
        for child in contract.derived(pending.pop()):
            family.add(child.name)
            pending.append(child.name)
    return frozenset(family)


def _messages(operation: Operation) -> Iterable[Message]:
    return filter(None, (operation.request, operation.response))


def _bases_first(structs: Iterable[PlannedStruct]) -> tuple[PlannedStruct, ...]:
    """Return the structs in their order, but none before the one it extends."""
    pending = {struct.ident: struct for struct in structs}
    ordered: dict[ClassName, PlannedStruct] = {}
    for struct in pending.values():
        above: list[PlannedStruct] = []
        next_: PlannedStruct | None = struct
        while next_ and next_.ident not in ordered:
            above.append(next_)
            next_ = pending.get(ClassName(next_.base.name))
        ordered |= {one.ident: one for one in reversed(above)}
    return tuple(ordered.values())
