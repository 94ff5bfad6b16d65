"""Resolve the operations of a port. What one of them needs and is not supported leaves the others alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.addressing import Addressed
from soapwright.contract.docs import documentation
from soapwright.contract.messages import Declared, Messages
from soapwright.contract.model import Document, Operation, Style, Type
from soapwright.contract.reach import leading_to
from soapwright.contract.resolver import Resolver
from soapwright.contract.service import Port
from soapwright.contract.wsdl import LITERAL_HINT, Wsdl, bound_as, bound_operations, extension
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.xml import WSDL

LEFT_OUT = "operations are left out"


@dataclass(slots=True)
class Operations:
    """Resolves the operations of one port, in the order of its port type."""

    definitions: Wsdl
    types: Resolver
    port: Port
    unsupported: Mapping[QName, Problem] = field(default_factory=dict)
    """Types that no message may need, each with why: what `needing` found in an earlier run."""
    messages: Messages = field(init=False)
    addressed: Addressed = field(init=False)
    _unsupported: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.messages = Messages(self.definitions, self.types, self.port)
        self.addressed = Addressed(self.definitions, self.port)

    def resolve(self) -> tuple[Operation, ...]:
        """Return the operations that can be called; raises InputError when there are none."""
        resolved = tuple(self._all())
        if not resolved and all(problem.level is Level.WARNING for problem in self.definitions.problems):
            if self._unsupported:
                raise InputError(self._unsupported)
            binding = self.port.binding
            what = f"binding {binding.name!r} has no operations that can be called"
            raise InputError.at(self.port.binding_scope.where(binding), what, LITERAL_HINT)
        return resolved

    def needing(self, operations: Iterable[Operation], types: Mapping[QName, Type]) -> dict[QName, Problem]:
        """Return the elements of those operations' messages that need a type which is not supported, with why."""
        found: dict[QName, Problem] = {}
        for name, problem in self.types.unsupported.items():
            users = leading_to(types, (name,))
            for operation in operations:
                for message in (operation.request, operation.response):
                    if message and isinstance(message.body, Document) and message.body.type in users:
                        found.setdefault(message.body.element, problem)
        return found

    def _all(self) -> Iterator[Operation]:
        scope = self.port.port_type_scope
        style = extension(self.port.xml, self.port.soap, "binding").get("style", "document")
        bound = bound_operations(self.port.xml)
        asking = self._asking()
        for declared in self.port.port_type.operations:
            input_name = declared.input.name if declared.input else None
            xml = bound_as(bound.get(declared.name.strip(), ()), input_name)
            if xml is None:
                self._incomplete(declared, f"is not in binding {self.port.binding.name!r}")
            elif declared.input is None:
                self._incomplete(declared, "has no input")
            elif declared.name in asking:
                self._incomplete(declared, "has its output before its input: the service asks the client")
            elif self._is_literal(declared, xml, style):
                messages = [
                    (
                        self.messages.declared(message, declared, scope, xml.find(f"{WSDL}{kind}"))
                        if message
                        else None
                    )
                    for message, kind in ((declared.input, "input"), (declared.output, "output"))
                ]
                unsupported = next((m.unsupported for m in messages if m and m.unsupported), None)
                elements = [message.element for message in messages if message and not unsupported]
                problem = next((self.unsupported[e] for e in elements if e in self.unsupported), None)
                if unsupported:
                    self._leave_out(declared, *unsupported)
                elif problem:
                    self._leave_out(declared, problem.where, problem.what)
                elif operation := self._operation(declared, xml, *messages):
                    yield operation

    def _asking(self) -> set[str | None]:
        """Return the names of operations in which the service speaks first: the order of input and output says so."""
        # xsdata does not keep the order.
        root = self.port.port_type_scope.document.root
        return {
            operation.get("name")
            for port_type in root.iterchildren(f"{WSDL}portType")
            if port_type.get("name") == self.port.port_type.name
            for operation in port_type.iterchildren(f"{WSDL}operation")
            if any(
                True
                for output in operation.iterchildren(f"{WSDL}output")
                for _ in output.itersiblings(f"{WSDL}input")
            )
        }

    def _operation(
        self,
        declared: wsdl.PortTypeOperation,
        xml: etree._Element,
        request: Declared | None,
        response: Declared | None,
    ) -> Operation | None:
        sent = self.messages.message(request) if request else None
        received = self.messages.message(response) if response else None
        faults = tuple(self.messages.faults(declared, self.port.port_type_scope))
        if sent is None:
            return None
        action = extension(xml, self.port.soap, "operation").get("soapAction", "")
        addressing = self.addressed.of(declared, xml, action)
        return Operation(
            declared.name, action, Style.DOCUMENT, sent, received, faults, documentation(declared), addressing
        )

    def _is_literal(self, declared: wsdl.PortTypeOperation, xml: etree._Element, style: str) -> bool:
        style = extension(xml, self.port.soap, "operation").get("style", style)
        bodies = [body.get("use", "literal") for body in xml.iter(f"{{{self.port.soap}}}body")]
        use = "encoded" if "encoded" in bodies else "literal"
        if (style, use) == ("document", "literal"):
            return True
        where = self.port.binding_scope.document.where(xml)
        what = f"operation {declared.name!r} is bound as {style}/{use}, which is not supported"
        self._leave_out(declared, where, what)
        return False

    def _leave_out(self, declared: wsdl.PortTypeOperation, where: Where, why: str) -> None:
        """Note what is not supported: a warning where it concerns one operation, an error where none is left."""
        self._unsupported.append(Problem(where, why, LITERAL_HINT))
        operation = f"operation {declared.name!r}"
        what = why if why.startswith(operation) else f"{operation}: {why}"
        self.definitions.problems.append(
            replace(
                self._unsupported[-1], what=f"{what}; it is left out", level=Level.WARNING, cause=LEFT_OUT
            )
        )

    def _incomplete(self, declared: wsdl.PortTypeOperation, why: str) -> None:
        self.definitions.warn(
            self.port.port_type_scope.where(declared),
            f"operation {declared.name!r} {why}; it is left out",
            "Nothing is needed unless you want to call it; then ask the service for a WSDL that binds it.",
            LEFT_OUT,
        )
