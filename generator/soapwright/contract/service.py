"""Resolve the WSDL side: the service, its port and binding, operations, messages, headers and faults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.docs import documentation
from soapwright.contract.types import TypeResolver
from soapwright.contract.views import Endpoint, Fault, Header, Message, Operation
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL

SOAP_VERSIONS = {
    "http://schemas.xmlsoap.org/wsdl/soap/": "1.1",
    "http://schemas.xmlsoap.org/wsdl/soap12/": "1.2",
}
LITERAL_HINT = "soapwright reads document/literal bindings; ask the service for a WSDL with one."

_Node = TypeVar("_Node", bound=wsdl.WsdlElement)


@dataclass(frozen=True, slots=True)
class Port:
    """A port that can be used: its binding and the SOAP version that binding speaks."""

    node: wsdl.ServicePort
    scope: Scope
    binding: wsdl.Binding
    binding_scope: Scope
    soap: str
    xml: etree._Element
    """The binding as XML: xsdata reads attributes that look like prefixed names as names, SOAP actions too."""

    @property
    def version(self) -> str:
        """The SOAP version, "1.1" or "1.2"."""
        return SOAP_VERSIONS[self.soap]


@dataclass(slots=True)
class ServiceResolver:
    """Follows a service to everything it is made of; problems are gathered in `problems`."""

    definitions: tuple[tuple[wsdl.Definitions, Scope], ...]
    types: TypeResolver
    problems: list[Problem] = field(default_factory=list)
    _named: dict[tuple[type[wsdl.WsdlElement], QName], tuple[wsdl.WsdlElement, Scope]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        for definitions, scope in self.definitions:
            for node in (*definitions.messages, *definitions.port_types, *definitions.bindings):
                self._named.setdefault((type(node), QName(scope.namespace, node.name)), (node, scope))

    def service(self, wanted: str | None) -> tuple[wsdl.Service, Scope]:
        """Return the one service there is, or the one of that name."""
        found = [(service, scope) for node, scope in self.definitions for service in node.services]
        root = self.definitions[0][1].document if self.definitions else None
        if not found:
            raise InputError.at(
                Where(root.location) if root else "schema files",
                "no wsdl:service is defined",
                "Name the WSDL that holds the service (some servers put it into ?wsdl, its parts into ?wsdl=wsdl0).",
            )
        chosen = [entry for entry in found if wanted in (None, entry[0].name)]
        if len(chosen) != 1:
            names = ", ".join(service.name for service, _ in found)
            what = f"there is no service {wanted!r}" if wanted else "more than one service is defined"
            raise InputError.at(
                found[0][1].where(found[0][0]),
                f"{what}: found {names}",
                'Choose one with --service NAME, or with service = "NAME" in the config.',
            )
        return chosen[0]

    def port(self, service: wsdl.Service, scope: Scope) -> Port:
        """Return the service's first SOAP 1.1 port, or else its first SOAP 1.2 port."""
        ports = [port for node in service.ports if (port := self._port(node, scope))]
        for version in SOAP_VERSIONS.values():
            for port in ports:
                if port.version == version:
                    return port
        if self.problems:
            raise InputError(self.problems)
        names = ", ".join(port.name for port in service.ports) or "no ports"
        what = f"service {service.name!r} has no port with a SOAP binding: found {names}"
        raise InputError.at(scope.where(service), what, LITERAL_HINT)

    def endpoint(self, port: Port) -> Endpoint:
        """Return where the port listens; the address is empty when the WSDL gives none."""
        element = port.scope.element(port.node)
        return Endpoint(
            port.node.name, _extension(element, port.soap, "address").get("location", ""), port.version
        )

    def operations(self, port: Port) -> tuple[Operation, ...]:
        """Return the operations of the port's binding, in the order of the port type."""
        name = port.binding_scope.qname(port.binding.type, port.binding)
        found = self._find(wsdl.PortType, name, port.binding, port.binding_scope)
        if found is None:
            return ()
        port_type, scope = found
        style = _extension(port.xml, port.soap, "binding").get("style", "document")
        bound = {xml.get("name"): xml for xml in port.xml.iterchildren(WSDL + "operation")}
        resolved = []
        for declared in port_type.operations:
            xml = bound.get(declared.name)
            if xml is None:
                self._left_out(declared, scope, f"is not in binding {port.binding.name!r}")
            elif declared.input is None:
                self._left_out(declared, scope, "has no input")
            elif self._supported(xml, port, style):
                operation = self._operation(declared, scope, xml, port)
                if operation:
                    resolved.append(operation)
        if not resolved and all(problem.level is Level.WARNING for problem in self.problems):
            what = f"binding {port.binding.name!r} has no operations that can be called"
            raise InputError.at(port.binding_scope.where(port.binding), what, LITERAL_HINT)
        return tuple(resolved)

    def _left_out(self, declared: wsdl.PortTypeOperation, scope: Scope, why: str) -> None:
        what = f"operation {declared.name!r} {why}; it is left out"
        hint = "Nothing is needed unless you want to call it; then ask the service for a WSDL that binds it."
        self.problems.append(Problem(scope.where(declared), what, hint, Level.WARNING))

    def _port(self, node: wsdl.ServicePort, scope: Scope) -> Port | None:
        found = self._find(wsdl.Binding, scope.qname(node.binding, node), node, scope)
        xml = found[1].element(found[0]) if found else None
        if found is None or xml is None:
            return None
        for soap in SOAP_VERSIONS:
            if xml.find(f"{{{soap}}}binding") is not None:
                return Port(node, scope, *found, soap, xml)
        return None

    def _supported(self, xml: etree._Element, port: Port, style: str) -> bool:
        style = _extension(xml, port.soap, "operation").get("style", style)
        bodies = [body.get("use", "literal") for body in xml.iter(f"{{{port.soap}}}body")]
        use = "encoded" if "encoded" in bodies else "literal"
        if (style, use) == ("document", "literal"):
            return True
        self.problems.append(
            Problem(
                port.binding_scope.document.where(xml),
                f"operation {xml.get('name')!r} is bound as {style}/{use}, which is not supported",
                LITERAL_HINT,
            )
        )
        return False

    def _operation(
        self, declared: wsdl.PortTypeOperation, scope: Scope, xml: etree._Element, port: Port
    ) -> Operation | None:
        action = _extension(xml, port.soap, "operation").get("soapAction", "")
        request, response = (
            self._message(message, declared, scope, xml.find(f"{WSDL}{kind}"), port) if message else None
            for message, kind in ((declared.input, "input"), (declared.output, "output"))
        )
        if request is None:
            return None
        faults = tuple(self._faults(declared, scope))
        return Operation(declared.name, action, request, response, faults, documentation(declared))

    def _message(
        self,
        declared: wsdl.PortTypeMessage,
        operation: wsdl.PortTypeOperation,
        scope: Scope,
        xml: etree._Element | None,
        port: Port,
    ) -> Message | None:
        # Inputs and outputs have no names to find their lines by.
        found = self._find(wsdl.Message, scope.qname(declared.message, declared), operation, scope)
        if found is None:
            return None
        message, message_scope = found
        headers = [] if xml is None else list(xml.iterchildren(f"{{{port.soap}}}header"))
        name = QName(message_scope.namespace, message.name)
        taken = {header.get("part") for header in headers if _message_name(header) == name}
        listed = _extension(xml, port.soap, "body").get("parts", "").split()
        parts = [
            part for part in message.parts if part.name in listed or (not listed and part.name not in taken)
        ]
        if len(parts) != 1 or not parts[0].element:
            found_parts = f"{len(parts)} body parts" if len(parts) != 1 else "a body part without an element"
            self.problems.append(
                Problem(
                    message_scope.where(message), f"message {message.name!r} has {found_parts}", LITERAL_HINT
                )
            )
            return None
        element = message_scope.qname(parts[0].element, parts[0])
        type_ = self._element_type(element, parts[0], message_scope)
        resolved = tuple(part for header in headers for part in self._header(header, port))
        return Message(element, type_, resolved) if type_ else None

    def _header(self, xml: etree._Element, port: Port) -> Iterator[Header]:
        scope = port.binding_scope
        found = self._find(wsdl.Message, _message_name(xml), port.binding, scope)
        if found is None:
            return
        message, message_scope = found
        for part in message.parts:
            if part.name == xml.get("part") and part.element:
                element = message_scope.qname(part.element, part)
                type_ = self._element_type(element, part, message_scope)
                if type_:
                    nillable = self.types.symbols.elements[element].node.nillable
                    yield Header(element.name, element.namespace, type_, nillable)
                return
        self.problems.append(
            Problem(
                scope.document.where(xml),
                f"header part {xml.get('part')!r} is not in message {message.name!r}",
                "Add the part, or correct the soap:header that names it.",
            )
        )

    def _faults(self, declared: wsdl.PortTypeOperation, scope: Scope) -> Iterator[Fault]:
        for fault in declared.faults:
            found = self._find(wsdl.Message, scope.qname(fault.message, fault), declared, scope)
            part = found[0].parts[0] if found and found[0].parts else None
            if found and part and part.element:
                element = found[1].qname(part.element, part)
                type_ = self._element_type(element, part, found[1])
                if type_:
                    yield Fault(fault.name, element, type_)

    def _element_type(self, element: QName, part: wsdl.Part, scope: Scope) -> QName | None:
        found = self.types.global_element(element)
        if found:
            return found[1]
        self.problems.append(
            Problem(
                scope.where(part),
                f"element {part.element!r} is not defined",
                f"No schema read defines {element}: add it, or import the schema file that holds it.",
            )
        )
        return None

    def _find(
        self, kind: type[_Node], name: QName, asked_by: wsdl.WsdlElement, scope: Scope
    ) -> tuple[_Node, Scope] | None:
        node, found_in = self._named.get((kind, name), (None, scope))
        if isinstance(node, kind):
            return node, found_in
        spelled = kind.__name__[0].lower() + kind.__name__[1:]
        self.problems.append(
            Problem(
                scope.where(asked_by),
                f"wsdl:{spelled} {name} is not defined",
                "Add it, or import the WSDL that holds it.",
            )
        )
        return None


def _extension(xml: etree._Element | None, namespace: str, local: str) -> Mapping[str, str]:
    """Return the attributes of an element's SOAP extension, none when it is not there."""
    found = None if xml is None else xml.find(f"{{{namespace}}}{local}")
    return {} if found is None else {str(name): str(value) for name, value in found.items()}


def _message_name(header: etree._Element) -> QName:
    """Return the message that a soap:header names."""
    prefix, _, local = (header.get("message") or "").rpartition(":")
    return QName(header.nsmap.get(prefix or None) or "", local)
