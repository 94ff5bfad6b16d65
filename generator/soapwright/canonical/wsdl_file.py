"""The canonical WSDL of a contract: its services with all their ports, and everything these need.

Everything is in the namespace of the first service. Repetitions are left out: the style of an operation if it
is the binding's, and the names of inputs and outputs. Extensions other than SOAP's (policies, addressing,
bindings for other protocols) are copied unchanged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import XS as XS_NAMESPACE
from soapwright.base.qname import QName
from soapwright.canonical.file_names import FileNames
from soapwright.canonical.foreign import foreign_children
from soapwright.canonical.qname_spelling import Prefixes
from soapwright.canonical.service_files import (
    Located,
    ServiceFiles,
    fault_name,
    messages_of,
    overloaded_names,
    pairs,
)
from soapwright.canonical.wsdl_bindings import Bindings
from soapwright.canonical.wsdl_nodes import PREFIXES, WsdlNodes, documented, soap_of
from soapwright.canonical.xml_text import XmlNode, document
from soapwright.canonical.xsd_file import documentation, import_node
from soapwright.contract.addressing import ACTION, default_action, stated_action
from soapwright.contract.assertions import mentions_addressing
from soapwright.contract.wsdl import extension
from soapwright.read.xml import WSDL


def wsdl_file(files: ServiceFiles, names: FileNames, namespaces: Iterable[str]) -> bytes:
    """Return the WSDL; `namespaces` are those of the XSDs it imports."""
    contract = files.contract
    prefixes = Prefixes(names, contract.namespace, PREFIXES | {WSDL[1:-1]: "wsdl", XS_NAMESPACE: "xs"})
    writer = _Writer(
        files,
        WsdlNodes(contract.namespace, prefixes, _local_names([*files.messages, *files.missing])),
        _local_names(files.port_types),
        _local_names(files.bindings),
        _local_names(contract.model.services if contract.model else ()),
        mentions_addressing(found.node for found in files.documents()),
    )
    # A schema without a namespace cannot xs:import "no namespace"; it can xs:include it.
    imports = [
        import_node(uri, names) if uri else XmlNode("xs:include", {"schemaLocation": names.file(uri)})
        for uri in namespaces
    ]
    definitions = next(iter(documentation(files.services[0].root.node, WSDL + "documentation")), "")
    root = XmlNode(
        "wsdl:definitions",
        {"name": contract.name, "targetNamespace": contract.namespace},
        [
            *documented(definitions),
            *(copy for found in files.documents() for copy in foreign_children(found.node, prefixes)),
            XmlNode("wsdl:types", children=[XmlNode("xs:schema", children=imports)]),
            *writer.messages(),
            *writer.port_types(),
            *Bindings(files, writer.nodes, writer.port_type_names, writer.binding_names).written(),
            *writer.services(),
        ],
    )
    spoken = {prefix: uri for uri, prefix in PREFIXES.items() if uri in prefixes.used}
    fixed = {"wsdl": WSDL[1:-1], **spoken, "xs": XS_NAMESPACE}
    return document(root, prefixes.declarations(fixed))


@dataclass(slots=True)
class _Writer:
    files: ServiceFiles
    nodes: WsdlNodes
    port_type_names: Mapping[QName, str]
    binding_names: Mapping[QName, str]
    service_names: Mapping[QName, str]
    addressed: bool
    """Whether WS-Addressing is used: then the actions of requests depend on the names of inputs."""
    _acting: set[etree._Element] | None = None

    def messages(self) -> Iterator[XmlNode]:
        for name, found in self.files.messages.items():
            parts = [self._part(found.within(part)) for part in found.node.iterchildren(WSDL + "part")]
            yield XmlNode(
                "wsdl:message",
                {"name": self.nodes.message_names[name]},
                [*self.nodes.additions(found), *parts],
            )

    def port_types(self) -> Iterator[XmlNode]:
        for name, found in self.files.port_types.items():
            overloaded = overloaded_names(found.node)
            operations = [
                self._declared(
                    found.within(node), named=self.addressed or node.get("name") in overloaded, port_type=name
                )
                for node in found.node.iterchildren(WSDL + "operation")
            ]
            attributes = {"name": self.port_type_names[name]}
            yield self.nodes.wsdl("portType", found, attributes, operations)

    def services(self) -> Iterator[XmlNode]:
        for name, service in zip(self.service_names.values(), self.files.services, strict=True):
            written = []
            for port in self.files.ports(service):
                binding = self.nodes.own(self.binding_names[port.names("binding")])
                written.append(self.nodes.wsdl("port", port, {"name": port.name, "binding": binding}, ()))
            yield self.nodes.wsdl("service", service, {"name": name}, written)

    def _part(self, found: Located) -> XmlNode:
        attributes = {"name": found.name}
        for attribute in ("element", "type"):
            if attribute in found.node.attrib:
                attributes[attribute] = self.nodes.prefixes.spell(found.names(attribute))
        return XmlNode("wsdl:part", attributes, list(self.nodes.additions(found)))

    def _declared(self, found: Located, *, named: bool, port_type: QName) -> XmlNode:
        """Return an operation of a port type; inputs and outputs keep their names if overloads need them."""
        children = []
        for tag in messages_of(found.node):
            for node in found.node.iterchildren(WSDL + tag):
                spelled = fault_name(found.within(node)) if tag == "fault" else named and node.get("name")
                name = {"name": spelled} if spelled else {}
                message = found.within(node).names("message")
                reference = (
                    {"message": self.nodes.own(self.nodes.message_names[message])} if message.name else {}
                )
                action = self._action(found, node, port_type) if tag == "input" else {}
                children.append(self.nodes.wsdl(tag, found.within(node), name | reference | action, ()))
        order = found.node.get("parameterOrder")
        attributes = {"name": found.name} | ({"parameterOrder": order} if order else {})
        return self.nodes.wsdl("operation", found, attributes, children)

    def _action(self, operation: Located, given: etree._Element, port_type: QName) -> dict[str, str]:
        """Return the action of an input, made explicit if it derives from a name that the port type does not keep."""
        kept = QName(self.files.contract.namespace, self.port_type_names[port_type])
        if not self.addressed or kept == port_type or stated_action(given):
            return {}
        if operation.node in self._with_soap_action():
            return {}
        name = self.nodes.prefixes.spell(ACTION)
        return {name: default_action(operation.root.namespace, operation.node)}

    def _with_soap_action(self) -> set[etree._Element]:
        """Return the port type operations to which a binding gives a SOAP action."""
        if self._acting is None:
            self._acting = {
                operation
                for binding in self.files.bindings.values()
                for operation, bound in pairs(self.files.port_types[binding.names("type")].node, binding.node)
                if extension(bound, soap_of(binding.node) or "", "operation").get("soapAction")
            }
        return self._acting


def _local_names(found: Iterable[QName]) -> dict[QName, str]:
    """Return a name for each definition in the single namespace of the WSDL: its own unless already used."""
    names: dict[QName, str] = {}
    found = tuple(found)
    taken = {one.name for one in found}
    used: set[str] = set()
    for one in found:
        name, number = one.name, 2
        while name in used or (name != one.name and name in taken):
            name, number = f"{one.name}{number}", number + 1
        names[one] = name
        used.add(name)
    return names
