"""Find the WSDL elements that make up a service: ports, bindings, port types and messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from soapwright.base.qname import QName
from soapwright.canonical.definitions import Reference, Root
from soapwright.canonical.kept_attributes import SymbolKind
from soapwright.contract.messages import MIME
from soapwright.contract.views import ContractView
from soapwright.contract.wsdl import bound_operations
from soapwright.read.document import Document
from soapwright.read.xml import SOAP_VERSIONS, WSDL

MESSAGES = ("input", "output")
SOAP_HEADERS = tuple(
    f"{{{namespace}}}{local}" for namespace in SOAP_VERSIONS for local in ("header", "headerfault")
)


@dataclass(frozen=True, slots=True)
class Located:
    """A WSDL element and the WSDL that contains it."""

    node: etree._Element
    root: Root

    @property
    def name(self) -> str:
        """Its name."""
        return self.node.get("name", "").strip()

    def names(self, attribute: str) -> QName:
        """Return the qualified name in one of its attributes."""
        return self.root.qname(self.node.get(attribute, ""), self.node)

    def within(self, node: etree._Element) -> Located:
        """Return another element of the same WSDL."""
        return Located(node, self.root)


@dataclass(slots=True)
class ServiceFiles:
    """The WSDL elements of one contract that its ports lead to, whichever protocol they use."""

    contract: ContractView
    services: Sequence[Located]
    bindings: dict[QName, Located] = field(default_factory=dict)
    port_types: dict[QName, Located] = field(default_factory=dict)
    messages: dict[QName, Located] = field(default_factory=dict)
    """The messages used, in document order."""
    missing: tuple[QName, ...] = ()
    """Messages that are used but not defined; an operation that uses one cannot be called, but is kept."""

    @classmethod
    def find(cls, documents: Iterable[Document], contract: ContractView) -> ServiceFiles:
        """Return the elements that `contract` was resolved from, and those of its services' other ports."""
        roots = [Root(found, found.root) for found in documents if found.root.tag == WSDL + "definitions"]
        known = {
            (str(node.tag), QName(root.namespace, node.get("name", "").strip())): Located(node, root)
            for root in reversed(roots)
            for node in reversed(list(root.node.iterchildren(WSDL + "*")))
        }
        assert contract.model
        files = cls(contract, [known[WSDL + "service", name] for name in contract.model.services])
        for service in files.services:
            for port in service.node.iterchildren(WSDL + "port"):
                binding = known.get((WSDL + "binding", service.within(port).names("binding")))
                port_type = binding and known.get((WSDL + "portType", binding.names("type")))
                # A port with an undefined binding or port type is of no use to any version.
                if binding and port_type:
                    files.bindings[service.within(port).names("binding")] = binding
                    files.port_types[binding.names("type")] = port_type
        used = dict.fromkeys(name for found in files._users() if (name := found.names("message")).name)
        for root in roots:
            for node in root.node.iterchildren(WSDL + "message"):
                name = QName(root.namespace, node.get("name", "").strip())
                if name in used:
                    files.messages.setdefault(name, Located(node, root))
        files.missing = tuple(name for name in used if name not in files.messages)
        return files

    def ports(self, service: Located) -> Iterator[Located]:
        """Yield the ports of a service that have a binding."""
        found = map(service.within, service.node.iterchildren(WSDL + "port"))
        return (port for port in found if port.names("binding") in self.bindings)

    def references(self) -> Iterator[Reference]:
        """Yield the elements and types that the parts of the messages refer to."""
        for found in self.messages.values():
            for part in found.node.iterchildren(WSDL + "part"):
                for attribute, kind in (("element", SymbolKind.ELEMENT), ("type", SymbolKind.TYPE)):
                    if attribute in part.attrib:
                        yield Reference(kind, found.within(part).names(attribute), part, found.root)

    def documents(self) -> list[Located]:
        """Return the WSDLs that contain the services' elements, each once."""
        found = (*self.services, *self.bindings.values(), *self.port_types.values(), *self.messages.values())
        return list({one.root.node: Located(one.root.node, one.root) for one in found}.values())

    def _users(self) -> Iterator[Located]:
        """Yield the elements that refer to a message: inputs, outputs, faults, soap:header."""
        for found in self.port_types.values():
            for operation in found.node.iterchildren(WSDL + "operation"):
                for node in operation.iterchildren(*(WSDL + tag for tag in (*MESSAGES, "fault"))):
                    yield found.within(node)
        for found in self.bindings.values():
            for _, bound in pairs(self.port_types[found.names("type")].node, found.node):
                yield from (found.within(node) for node in _headers(bound))


def pairs(
    declared: etree._Element, binding: etree._Element
) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Yield the operations of a binding as (declared, bound), in the order of the port type."""
    for operation, bound in bound_operations(declared, binding):
        if bound is not None:
            yield operation, bound


def messages_of(declared: etree._Element) -> tuple[str, ...]:
    """Return the tags of an operation's messages in order, which shows whether the service calls the client."""
    first = next(declared.iterchildren(*(WSDL + tag for tag in MESSAGES)), None)
    asks = first is not None and first.tag == f"{WSDL}output"
    return (*(reversed(MESSAGES) if asks else MESSAGES), "fault")


def _headers(bound: etree._Element) -> Iterator[etree._Element]:
    """Yield the headers of an operation; elements of other namespaces are not searched."""
    pending = [bound]
    while pending:
        for node in pending.pop().iterchildren(etree.Element):
            if node.tag in SOAP_HEADERS:
                yield node
            if etree.QName(node).namespace in (WSDL[1:-1], MIME[1:-1], *SOAP_VERSIONS):
                pending.append(node)


def fault_name(found: Located) -> str:
    """Return the name of a fault, or that of its message if it has none."""
    return found.node.get("name") or found.names("message").name


def overloaded_names(port_type: etree._Element) -> set[str | None]:
    """Return the names shared by several operations, which the names of inputs and outputs distinguish."""
    times = Counter(node.get("name") for node in port_type.iterchildren(WSDL + "operation"))
    return {name for name, count in times.items() if count > 1}
