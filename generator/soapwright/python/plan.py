"""Plan the clients of a contract: all decisions about their code, before templates lay it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from soapwright.base.naming import ClassName, Naming
from soapwright.base.qname import QName
from soapwright.calls.apply_calls import UNKNOWN, Calls
from soapwright.config.config import Config, Nil, ServiceConfig
from soapwright.contract.schema_views import Enum, Flags, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.docs.apply_docs import UNDOCUMENTED, Docs
from soapwright.errors import Problem, Where
from soapwright.python.classes import FAULT, STRUCT, TypePlanner
from soapwright.python.clients import Clients
from soapwright.python.known_types import known_tables
from soapwright.python.message_classes import MessageClasses
from soapwright.python.planned import PlannedStruct
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.python_names import Names, anonymous
from soapwright.python.response_losses import response_losses
from soapwright.rest.apply_rest import Rest


def plan_contract(
    contract: ContractView,
    rest: Rest | None,
    service: ServiceConfig,
    config: Config,
    revision: str,
    calls: Calls = UNKNOWN,
    docs: Docs = UNDOCUMENTED,
) -> ContractPlan:
    """Return the plan of one contract's clients; the same input always gives the same names."""
    naming = Naming(config.naming)
    return ContractPlanner(contract, rest, service, config, naming, calls, docs).plan(revision)


@dataclass(slots=True)
class ContractPlanner:
    """Chooses the names of a contract; `types` and, after `clients` has planned, `messages` hold them."""

    contract: ContractView
    rest: Rest | None
    service: ServiceConfig
    config: Config
    naming: Naming
    calls: Calls = UNKNOWN
    docs: Docs = UNDOCUMENTED
    names: Names = field(init=False)
    types: TypePlanner = field(init=False)
    messages: MessageClasses = field(init=False)
    clients: Clients = field(init=False)
    _by_ident: dict[str, Struct | PlannedStruct] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = Names(self.contract, self.naming, _fault_types(self.contract))
        self.types = TypePlanner.of(self.names, self.rest, self.config.nil, self.docs)
        self.messages = MessageClasses(self.types)
        self.clients = Clients(self.names, self.messages, self.rest, self.service, self.config, self.calls)

    def names_alone(self) -> ContractPlan:
        """Return a plan without structs, which `struct` gives one by one, and without wire types."""
        found = self.contract.types.values()
        return ContractPlan(
            place=self.service.name,
            wire_name=self.contract.name,
            revision="",
            namespaces=(),
            enums=tuple(self.types.enum(one) for one in found if isinstance(one, (Enum, Flags))),
            structs=(),
            elements=(),
            faults=(),
            requests=(),
            responses=(),
            wire_types=(),
            known=(),
            clients=self.clients.all(self.contract.port_types),
            doc=self.contract.doc,
        )

    def struct(self, ident: str) -> PlannedStruct | None:
        """Return the struct or element with this class name, if calls can be passed one."""
        if not self._by_ident:
            names = self.names
            data = (one for one in names.structs() if one.name not in names.faults)
            self._by_ident.update((names.classes[one.name], one) for one in data)
            self._by_ident.update((one.ident, one) for one in self.types.elements())
        found = self._by_ident.get(ident)
        return self.types.struct(found, STRUCT) if isinstance(found, Struct) else found

    def plan(self, revision: str) -> ContractPlan:
        """Return the plan, which is made once."""
        contract, types = self.contract, self.types
        planned = self.clients.all(contract.port_types)
        own = {message.type for operation in contract.operations for message in _messages(operation)}
        data = [one for one in self.names.structs() if one.name not in own or not anonymous(one.name)]
        raised = self.names.faults
        found = contract.types.values()
        requests = {operation.request.key for operation in contract.operations}
        messages = self.messages.planned
        return ContractPlan(
            place=self.service.name,
            wire_name=contract.name,
            revision=revision,
            namespaces=tuple(self.names.namespaces.values()),
            enums=tuple(types.enum(one) for one in found if isinstance(one, (Enum, Flags))),
            structs=_bases_first(types.struct(one, STRUCT) for one in data if one.name not in raised),
            elements=tuple(types.elements()),
            faults=_bases_first(types.struct(one, FAULT) for one in data if one.name in raised),
            requests=tuple(one for key in messages if key in requests for one in self.messages.all(key)),
            responses=tuple(one for key in messages if key not in requests for one in self.messages.all(key)),
            wire_types=tuple(types.wire_types()),
            known=tuple(known_tables(types.annotations)),
            clients=planned,
            doc=contract.doc,
            problems=(*self.clients.problems, *self._remarks()),
        )

    def _remarks(self) -> Iterable[Problem]:
        distinct = self.config.nil is Nil.DISTINCT
        return response_losses(self.names, Where(str(self.service.schema))) if distinct else ()


def _fault_types(contract: ContractView) -> frozenset[QName]:
    """Return the structs that can be raised: fault details, their bases and derived structs.

    A detail whose class is that of a message is not among them.
    """
    messages = {message.type for operation in contract.operations for message in _messages(operation)}
    stated = {fault.type for operation in contract.operations for fault in operation.faults}
    named = {one for one in stated if not (anonymous(one) and one in messages)}
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
    """Return the structs in order, but each after its base."""
    pending = {struct.ident: struct for struct in structs}
    ordered: dict[ClassName, PlannedStruct] = {}
    for struct in pending.values():
        above: list[PlannedStruct] = []
        next_: PlannedStruct | None = struct
        while next_ and next_.ident not in ordered:
            above.append(next_)
            next_ = pending.get(next_.extends) if next_.extends else None
        ordered |= {one.ident: one for one in reversed(above)}
    return tuple(ordered.values())
