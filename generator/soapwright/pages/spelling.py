"""The Python names of a contract in one of the two naming styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from soapwright.base.naming import Naming, Style
from soapwright.base.qname import QName
from soapwright.compare.subject import Subject
from soapwright.contract.schema_views import Enum, Flags
from soapwright.python.classes import TypePlanner
from soapwright.python.plan import ContractPlanner
from soapwright.python.planned import PlannedEnum
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.python_names import Names


@dataclass(frozen=True, slots=True)
class Spelling:
    """The names of types and fields, the clients, and the method of each operation, by key."""

    planner: ContractPlanner
    clients: tuple[ClientPlan, ...]
    methods: Mapping[str, tuple[ClientPlan, PlannedMethod]]
    _enums: dict[QName, PlannedEnum] = field(default_factory=dict)

    @classmethod
    def of(cls, subject: Subject, style: Style) -> Spelling:
        """Return the names of a contract in a style, regardless of its config."""
        config = replace(subject.config, naming=style)
        planner = ContractPlanner(subject.contract, subject.rest, subject.service, config, Naming(style))
        clients = planner.clients.all(subject.contract.port_types)
        methods = {method.key: (client, method) for client in clients for method in client.methods}
        return cls(planner, clients, methods)

    @property
    def names(self) -> Names:
        """The names of types and of their fields."""
        return self.planner.names

    @property
    def types(self) -> TypePlanner:
        """The planner of types."""
        return self.planner.types

    def enum(self, found: Enum | Flags) -> PlannedEnum:
        """Return the class of an enumeration; cached, because examples need its first member often."""
        if found.name not in self._enums:
            self._enums[found.name] = self.types.enum(found)
        return self._enums[found.name]
