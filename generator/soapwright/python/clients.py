"""Plan the clients of a contract: one for each of its port types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from soapwright.base.naming import CLIENT_CLASSES, ClassName, client_name, module_name, settle
from soapwright.base.qname import QName
from soapwright.base.toml import spelled
from soapwright.calls.apply_calls import Calls
from soapwright.config.config import PRODUCTION, Config, ServiceConfig
from soapwright.contract.views import PortType
from soapwright.errors import Problem
from soapwright.python.further_methods import Access
from soapwright.python.header_parts import HeaderParts
from soapwright.python.message_classes import MessageClasses
from soapwright.python.methods import Methods
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_methods import HeaderTuple, PlannedMethod
from soapwright.python.planned_port import PlannedPort
from soapwright.python.python_names import Names
from soapwright.python.service_facts import PlannedRest
from soapwright.rest.apply_rest import Rest


@dataclass(slots=True)
class Clients:
    """Plans clients from the names and messages of their contract.

    `problems` are conflicts with the config.
    """

    names: Names
    messages: MessageClasses
    rest: Rest | None
    service: ServiceConfig
    config: Config
    calls: Calls
    problems: list[Problem] = field(default_factory=list)

    def all(self, port_types: Sequence[PortType]) -> tuple[ClientPlan, ...]:
        """Return the clients for port types, in their order."""
        # Planning the methods settles the names of messages, which the names of clients must avoid.
        found = [(one, *self._methods(one)) for one in port_types]
        idents = self._idents(port_types)
        modules = settle(map(module_name, idents), ["types", *idents]) if len(idents) > 1 else [""]
        return tuple(
            self._client(port_type, ident, module, methods, headers)
            for (port_type, methods, headers), ident, module in zip(found, idents, modules, strict=True)
        )

    def _methods(self, port_type: PortType) -> tuple[tuple[PlannedMethod, ...], HeaderParts]:
        headers = HeaderParts(self.messages.types.annotations, self.service, self.config)
        methods = tuple(Methods(self.messages, headers, self.rest, self.calls).all(port_type.operations))
        return methods, headers

    def _client(
        self,
        port_type: PortType,
        ident: ClassName,
        module: str,
        methods: tuple[PlannedMethod, ...],
        headers: HeaderParts,
    ) -> ClientPlan:
        return ClientPlan(
            config=self.service,
            module=module,
            ident=ident,
            wire_name=port_type.name,
            headers=tuple(HeaderTuple(constant, parts) for parts, constant in headers.constants.items()),
            methods=methods,
            fault_elements=tuple(self._fault_elements(port_type)),
            header_faults=tuple(self._header_faults(port_type)),
            credentials=tuple(headers.credentials.values()),
            not_sent=headers.hidden,
            ports=self._ports(port_type),
            tracking_header=self.config.tracking_header,
            rest=self._rest(headers),
            calls=self.calls.facts,
            protocol=self.service.protocol or ("rest" if self.rest else "soap"),
            doc=port_type.doc,
            waits=Access(self.messages, self.calls).waits(methods),
        )

    def _idents(self, port_types: Sequence[PortType]) -> list[ClassName]:
        """Return the class names of the clients, after those of the contract's types are settled."""
        messages = {one.ident for key in self.messages.planned for one in self.messages.all(key)}
        taken: set[str] = {
            *CLIENT_CLASSES,
            *messages,
            *self.names.choices.idents(),
            *self.names.classes.values(),
        }
        idents: list[ClassName] = []
        alone = len(port_types) == 1
        for port_type in port_types:
            configured = self.service.only_client if alone else self.service.clients.get(port_type.name)
            wanted = configured or client_name(port_type.name)
            clashes = not taken.isdisjoint({wanted, f"Async{wanted}"})
            if configured and clashes:
                self._refuse(configured, ("client",) if alone else ("client", port_type.name))
            ident = ClassName(settle([f"{wanted}Client" if clashes else wanted], taken)[0])
            taken |= {ident, f"Async{ident}"}
            idents.append(ident)
        return idents

    def _refuse(self, name: str, at: tuple[str, ...]) -> None:
        what = f"{spelled(('services', self.service.name, *at))!r} is {name!r}, which is the name of another class"
        hint = f"Choose another name, like {name}Client."
        self.problems.append(Problem(self.config.where("services", self.service.name, *at), what, hint))

    def _ports(self, port_type: PortType) -> tuple[PlannedPort, ...]:
        """Return the ports of a client, with the config's choice first."""
        ports = [
            PlannedPort(
                one.name,
                tuple({PRODUCTION: one.url, **self.service.endpoints}.items()),
                one.soap_version,
                one.actions,
                one.asks,
                one.addressing,
            )
            for one in port_type.endpoints
        ]
        return tuple(sorted(ports, key=lambda port: port.name not in self.service.ports))

    def _fault_elements(self, port_type: PortType) -> list[tuple[str, tuple[ClassName, ...]]]:
        """Return the classes of faults by the elements in fault details."""
        found: dict[str, dict[ClassName, None]] = {}
        for operation in port_type.operations:
            for fault in operation.faults:
                if fault.type in self.names.faults:
                    found.setdefault(str(fault.element), {})[self.names.classes[fault.type]] = None
        return sorted((element, tuple(classes)) for element, classes in found.items())

    def _header_faults(self, port_type: PortType) -> list[tuple[str, str]]:
        reference = self.messages.types.annotations.reference
        return sorted(
            {
                str(QName(header.namespace, header.name)): reference(header.type)
                for operation in port_type.operations
                for header in operation.header_faults
            }.items()
        )

    def _rest(self, headers: HeaderParts) -> PlannedRest | None:
        if self.rest is None:
            return None
        facts = self.rest.facts
        faults = [name for name in self.names.classes if name in self.names.faults]
        shown = {header.wire_name for header in headers.credentials.values()}
        return PlannedRest(
            tuple(facts.endpoints.items()),
            tuple((name, text) for name, text in facts.headers.items() if name in shown),
            tuple((self.messages.types.kind(name), self.names.classes[name]) for name in faults),
            tuple(self.rest.http_headers.items()),
            facts.discriminator,
            facts.pairs,
        )
