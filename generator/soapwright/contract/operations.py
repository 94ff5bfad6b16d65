"""Resolve the operations of a port; an unsupported one does not affect the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from lxml import etree

from soapwright.contract.addressing import Addressed
from soapwright.contract.documentation import documentation_of
from soapwright.contract.messages import Declared, Messages
from soapwright.contract.model import LeftOut, Operation, SoapStyle
from soapwright.contract.policy import Policies
from soapwright.contract.ports import Port
from soapwright.contract.resolver import Resolver
from soapwright.contract.selection import ALL, Selection
from soapwright.contract.wsdl import (
    Wsdl,
    bound_operations,
    extension,
    operation_name,
)
from soapwright.errors import InputError, Level, Problem
from soapwright.read.xml import WSDL, child

LEFT_OUT = "operations are left out"
MESSAGES = ("input", "output")
_NOT_BOUND = "is not in binding {!r}"
_MOST = 5
"""The most operations that a message names."""


@dataclass(slots=True)
class Operations:
    """Resolves the operations of one port, in the order of its port type."""

    definitions: Wsdl
    types: Resolver
    port: Port
    policies: Policies
    chosen: Selection = ALL
    left_out: list[LeftOut] = field(default_factory=list)
    """Operations that cannot be called."""
    resolved: tuple[Operation, ...] = ()
    not_chosen: list[str] = field(default_factory=list)
    messages: Messages = field(init=False)
    addressed: Addressed = field(init=False)
    _unsupported: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.messages = Messages(self.definitions, self.types, self.port)
        self.addressed = Addressed(self.port, self.policies)

    def resolve(self) -> None:
        """Resolve the chosen operations that can be called."""
        self.resolved = tuple(self._all())

    def refuse(self) -> None:
        """Raise InputError because no operation can be called, unless there are other errors."""
        if all(problem.level is Level.WARNING for problem in self.definitions.problems):
            if self._unsupported:
                raise InputError(self._unsupported)
            binding = self.port.binding
            what = f"binding {binding.name!r} has no operations that can be called"
            raise InputError.at(self.port.binding_scope.where(binding), what, self._why_none())

    def _why_none(self) -> str:
        """Return the hint for a binding that has none of its port type's operations."""
        port_type = self.port.port_type
        unbound = f"it {_NOT_BOUND.format(self.port.binding.name)}"
        if reasons := [one for one in self.left_out if one.why != unbound]:
            listed = "; ".join(f"{one.name!r}: {one.why}" for one in reasons[:_MOST])
            return f"{listed}{'; …' if len(reasons) > _MOST else ''}. Ask the service for a WSDL whose operations have inputs."
        bound = [operation_name(one) for one in self.port.xml.iterchildren(f"{WSDL}operation")]
        if not bound or not port_type.operations:
            where = f"port type {port_type.name!r}" if bound else "it"
            return f"There is no wsdl:operation in {where}; ask the service for a WSDL that has some."
        declared = ", ".join(repr(one.name) for one in port_type.operations)
        stated = ", ".join(map(repr, bound))
        return f"It binds {stated}, and port type {port_type.name!r} has {declared}; correct the names."

    def _all(self) -> Iterator[Operation]:
        scope = self.port.port_type_scope
        port_type = scope.element(self.port.port_type)
        assert port_type is not None
        bound = bound_operations(port_type, self.port.xml)
        usual = extension(self.port.xml, self.port.soap, "binding").get("style", "")
        for name, (declared, xml) in zip(_names([one for one, _ in bound]), bound, strict=True):
            if not self.chosen.fits(operation_name(declared)):
                self.not_chosen.append(operation_name(declared))
            elif xml is None:
                self._incomplete(declared, _NOT_BOUND.format(self.port.binding.name))
            elif child(declared, f"{WSDL}input") is None:
                self._incomplete(declared, "has no input")
            elif _asks(declared):
                self._incomplete(declared, "has its output before its input: the service calls the client")
            else:
                stated = extension(xml, self.port.soap, "operation").get("style") or usual
                style = SoapStyle.RPC if stated == "rpc" else SoapStyle.DOCUMENT
                if operation := self._operation(name, declared, xml, style):
                    yield operation

    def _operation(
        self, name: str, declared: etree._Element, xml: etree._Element, style: SoapStyle
    ) -> Operation | None:
        """Resolve an operation; None if it is left out or part of it is not defined."""
        request, response = (self._declared(declared, xml, tag) for tag in MESSAGES)
        for message in (request, response):
            if message and (why := message.unsupported):
                self._leave_out(declared, why)
                return None
        wrapper = operation_name(declared)
        sent = self.messages.message(request, style, wrapper) if request else None
        received = self.messages.message(response, style, f"{wrapper}Response") if response else None
        faults = tuple(self.messages.faults(declared, xml))
        header_faults = tuple(self.messages.header_faults(filter(None, (request, response))))
        if sent is None:
            return None
        action = extension(xml, self.port.soap, "operation").get("soapAction", "")
        addressing = self.addressed.of(declared, xml, action)
        doc = documentation_of(declared)
        return Operation(name, action, style, sent, received, faults, header_faults, doc, addressing)

    def _declared(self, declared: etree._Element, xml: etree._Element, tag: str) -> Declared | None:
        node = child(declared, WSDL + tag)
        return None if node is None else self.messages.declared(node, child(xml, WSDL + tag))

    def _leave_out(self, declared: etree._Element, why: Problem) -> None:
        """Record an operation that is not supported: a warning if others remain, else an error."""
        self._unsupported.append(why)
        self.left_out.append(LeftOut(operation_name(declared), why.what))
        operation = f"operation {operation_name(declared)!r}"
        what = why.what if why.what.startswith(operation) else f"{operation}: {why.what}"
        self.definitions.problems.append(
            replace(why, what=f"{what}; it is left out", level=Level.WARNING, cause=LEFT_OUT)
        )

    def _incomplete(self, declared: etree._Element, why: str) -> None:
        self.left_out.append(LeftOut(operation_name(declared), f"it {why}"))
        self.definitions.warn(
            self.port.port_type_scope.document.where(declared),
            f"operation {operation_name(declared)!r} {why}; it is left out",
            "No action is needed unless you want to call it; then ask the service for a WSDL that binds it.",
            LEFT_OUT,
        )


def _asks(declared: etree._Element) -> bool:
    """Return whether the service starts the exchange, as the order of input and output shows."""
    outputs = declared.iterchildren(f"{WSDL}output")
    return any(True for output in outputs for _ in output.itersiblings(f"{WSDL}input"))


def _names(declared: Sequence[etree._Element]) -> Iterator[str]:
    """Yield a unique name for each operation: the later ones of an overload get a suffix _2, _3 …."""
    spelled = [operation_name(one) for one in declared]
    used: set[str] = set()
    for name in spelled:
        free = (name if number == 1 else f"{name}_{number}" for number in count(1))
        own = next(one for one in free if one not in used and (one == name or one not in spelled))
        used.add(own)
        yield own
