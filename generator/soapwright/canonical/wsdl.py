"""The canonical WSDL of a contract: its services with all their ports, and what they need.

All of it in the namespace of the first service, without what only repeats: the style of an operation that is that of its
binding, the names of inputs and outputs. What is not WSDL's or SOAP's own (policies, addressing, bindings for
other protocols) is copied as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import XS as XS_NAMESPACE
from soapwright.base.qname import QName
from soapwright.canonical.foreign import copied, foreign_attributes, foreign_children
from soapwright.canonical.names import Names
from soapwright.canonical.service_files import Found, ServiceFiles, messages_of, pairs
from soapwright.canonical.spelling import Prefixes
from soapwright.canonical.xml import Node, document
from soapwright.canonical.xsd import documentation, import_node
from soapwright.contract.addressing import ACTION, default_action, stated_action
from soapwright.contract.policy import is_said
from soapwright.contract.wsdl import extension
from soapwright.read.xml import SOAP_VERSIONS, WSDL

PREFIXES = {
    namespace: {"1.1": "soap", "1.2": "soap12"}[version] for namespace, version in SOAP_VERSIONS.items()
}
# The attributes of SOAP's elements, in the order in which they are written.
SOAP_ATTRIBUTES = (
    "transport",
    "style",
    "soapAction",
    "soapActionRequired",
    "location",
    "message",
    "part",
    "name",
    "parts",
    "use",
    "namespace",
    "encodingStyle",
)
# Those of them that mean something when they are empty.
EMPTY = ("soapAction", "location", "namespace", "parts")
_DOCUMENTATION = "wsdl:documentation"
USED = ("body", "header", "headerfault", "fault")


def wsdl_file(files: ServiceFiles, names: Names, namespaces: Iterable[str]) -> bytes:
    """Return the WSDL; `namespaces` are those of the XSDs it imports."""
    contract = files.contract
    prefixes = Prefixes(names, contract.namespace, PREFIXES | {WSDL[1:-1]: "wsdl", XS_NAMESPACE: "xs"})
    writer = _Writer(
        files,
        prefixes,
        _local_names([*files.messages, *files.missing]),
        _local_names(files.port_types),
        _local_names(files.bindings),
        _local_names(contract.model.services if contract.model else ()),
        is_said(found.node for found in files.documents()),
    )
    # xs:import cannot name "no namespace" from a schema that has none itself; xs:include can.
    imports = [
        import_node(uri, names) if uri else Node("xs:include", {"schemaLocation": names.file(uri)})
        for uri in namespaces
    ]
    definitions = next(iter(documentation(files.services[0].root.node, WSDL + "documentation")), "")
    root = Node(
        "wsdl:definitions",
        {"name": contract.name, "targetNamespace": contract.namespace},
        [
            *_documented(definitions),
            *(copy for found in files.documents() for copy in foreign_children(found.node, prefixes)),
            Node("wsdl:types", children=[Node("xs:schema", children=imports)]),
            *writer.messages(),
            *writer.port_types(),
            *writer.bindings(),
            *writer.services(),
        ],
    )
    spoken = {prefix: uri for uri, prefix in PREFIXES.items() if uri in prefixes.used}
    fixed = {"wsdl": WSDL[1:-1], **spoken, "xs": XS_NAMESPACE}
    return document(root, prefixes.declarations(fixed))


@dataclass(slots=True)
class _Writer:
    files: ServiceFiles
    prefixes: Prefixes
    message_names: Mapping[QName, str]
    port_type_names: Mapping[QName, str]
    binding_names: Mapping[QName, str]
    service_names: Mapping[QName, str]
    addressed: bool
    """Whether WS-Addressing is spoken of: the actions that requests state then depend on the names of inputs."""
    _acting: set[etree._Element] | None = None

    def messages(self) -> Iterator[Node]:
        for name, found in self.files.messages.items():
            parts = [self._part(found.within(part)) for part in found.node.iterfind(WSDL + "part")]
            yield Node("wsdl:message", {"name": self.message_names[name]}, [*self._extra(found), *parts])

    def port_types(self) -> Iterator[Node]:
        for name, found in self.files.port_types.items():
            overloaded = _overloaded(found.node)
            operations = [
                self._declared(
                    found.within(node), named=self.addressed or node.get("name") in overloaded, port_type=name
                )
                for node in found.node.iterfind(WSDL + "operation")
            ]
            attributes = {"name": self.port_type_names[name]}
            yield self._wsdl("portType", found, attributes, operations)

    def bindings(self) -> Iterator[Node]:
        for name, found in self.files.bindings.items():
            port_type = found.names("type")
            declared = self.files.port_types[port_type]
            style = _style(found.node)
            overloaded = _overloaded(declared.node)
            operations = [
                self._bound(
                    declared.within(one), found.within(bound), style, named=one.get("name") in overloaded
                )
                for one, bound in pairs(declared.node, found.node)
            ]
            type_ = self._own(self.port_type_names[port_type])
            attributes = {"name": self.binding_names[name], "type": type_}
            yield self._wsdl("binding", found, attributes, operations)

    def services(self) -> Iterator[Node]:
        for name, service in zip(self.service_names.values(), self.files.services, strict=True):
            written = []
            for port in self.files.ports(service):
                binding = self._own(self.binding_names[port.names("binding")])
                written.append(self._wsdl("port", port, {"name": port.name, "binding": binding}, ()))
            yield self._wsdl("service", service, {"name": name}, written)

    def _part(self, found: Found) -> Node:
        attributes = {"name": found.name}
        for attribute in ("element", "type"):
            if attribute in found.node.attrib:
                attributes[attribute] = self.prefixes.spell(found.names(attribute))
        return Node("wsdl:part", attributes, list(self._extra(found)))

    def _declared(self, found: Found, *, named: bool, port_type: QName) -> Node:
        """Return an operation of a port type; inputs and outputs keep their names where those distinguish it from another."""
        children = []
        for tag in messages_of(found.node):
            for node in found.node.iterfind(WSDL + tag):
                spelled = _fault_name(found.within(node)) if tag == "fault" else named and node.get("name")
                name = {"name": spelled} if spelled else {}
                message = found.within(node).names("message")
                reference = {"message": self._own(self.message_names[message])} if message.name else {}
                action = self._action(found, node, port_type) if tag == "input" else {}
                children.append(self._wsdl(tag, found.within(node), name | reference | action, ()))
        order = found.node.get("parameterOrder")
        attributes = {"name": found.name} | ({"parameterOrder": order} if order else {})
        return self._wsdl("operation", found, attributes, children)

    def _action(self, operation: Found, given: etree._Element, port_type: QName) -> dict[str, str]:
        """Return the action of an input, stated where it is made of a name that the port type does not keep."""
        kept = QName(self.files.contract.namespace, self.port_type_names[port_type])
        if not self.addressed or kept == port_type or stated_action(given):
            return {}
        if operation.node in self._with_soap_action():
            return {}
        name = self.prefixes.spell(ACTION)
        return {name: default_action(operation.root.namespace, operation.node)}

    def _with_soap_action(self) -> set[etree._Element]:
        """Return the operations of port types to which a binding gives a SOAP action: found once, for all of them."""
        if self._acting is None:
            self._acting = {
                operation
                for binding in self.files.bindings.values()
                for operation, bound in pairs(self.files.port_types[binding.names("type")].node, binding.node)
                if extension(bound, _soap(binding.node) or "", "operation").get("soapAction")
            }
        return self._acting

    def _bound(self, declared: Found, bound: Found, style: str, *, named: bool) -> Node:
        children = []
        for tag in messages_of(declared.node):
            for node in declared.node.iterfind(WSDL + tag):
                children.append(self._bound_message(declared.within(node), bound, tag, named=named))
        extra = list(self._extra(bound))
        soap = _soap(bound.node.getparent())
        if soap and not any(node.tag == f"{PREFIXES[soap]}:operation" for node in extra):
            documented = sum(one.tag == _DOCUMENTATION for one in extra)
            unsaid = Node(self.prefixes.spell(QName(soap, "operation")), {"soapAction": ""})
            extra.insert(documented, unsaid)
        for one in extra:
            # That of the binding needs no saying.
            if soap and one.tag == f"{PREFIXES[soap]}:operation" and one.attributes.get("style") == style:
                del one.attributes["style"]
        return Node("wsdl:operation", {"name": declared.name}, [*extra, *children])

    def _bound_message(self, declared: Found, bound: Found, tag: str, *, named: bool) -> Node:
        """Return how an input, output or fault is bound; SOAP says of each what is to become of it."""
        name = _fault_name(declared) if tag == "fault" else ""
        stated = declared.node.get("name") if tag == "fault" else None
        node = next(
            (one for one in bound.node.iterfind(WSDL + tag) if not name or one.get("name") == stated), None
        )
        extra = [] if node is None else list(self._extra(bound.within(node)))
        soap = _soap(bound.node.getparent())
        local = "fault" if tag == "fault" else "body"
        if soap and not any(one.tag.rpartition(":")[2] in (local, "multipartRelated") for one in extra):
            attributes = ({"name": name} if name else {}) | {"use": "literal"}
            if tag != "fault" and _is_rpc(bound.node):
                attributes["namespace"] = bound.root.namespace
            extra.append(Node(self.prefixes.spell(QName(soap, local)), attributes))
        # Headers go before the body.
        extra.sort(key=lambda one: one.tag.rpartition(":")[2] == "body")
        spelled = name or (named and declared.node.get("name"))
        return Node(f"wsdl:{tag}", {"name": spelled} if spelled else {}, extra)

    def _wsdl(self, tag: str, found: Found, attributes: dict[str, str], children: Iterable[Node]) -> Node:
        """Return an element of WSDL, with what it holds of other namespaces."""
        foreign = foreign_attributes(found.node, self.prefixes)
        return Node(f"wsdl:{tag}", attributes | foreign, [*self._extra(found), *children])

    def _extra(self, found: Found) -> Iterator[Node]:
        """Yield the documentation of an element of WSDL, and what it holds of other namespaces."""
        yield from _documentation(found.node)
        for child in found.node.iterchildren(etree.Element):
            namespace = etree.QName(child).namespace
            if namespace in SOAP_VERSIONS:
                yield self._soap(found.within(child))
            elif namespace not in (WSDL[1:-1], XS_NAMESPACE):
                yield copied(child, self.prefixes)

    def _soap(self, found: Found) -> Node:
        name = etree.QName(found.node)
        attributes = {key: found.node.get(key) for key in SOAP_ATTRIBUTES}
        if name.localname == "binding":
            attributes["style"] = attributes["style"] or "document"
        if name.localname in USED:
            attributes["use"] = attributes["use"] or "literal"
        if name.localname == "operation":
            attributes["soapAction"] = attributes["soapAction"] or ""
        if name.localname != "body" or not _is_rpc(found.node):
            # Only a wrapper has a namespace, and only there "none" is one.
            attributes["namespace"] = attributes["namespace"] or None
        elif attributes["namespace"] is None:
            # That of the WSDL it stands in, which may be another one than the service's.
            attributes["namespace"] = found.root.namespace
        message = found.names("message")
        if attributes["message"] and message in self.message_names:
            attributes["message"] = self._own(self.message_names[message])
        if attributes["parts"] is not None:
            attributes["parts"] = " ".join(attributes["parts"].split())
        written = {
            key: value for key, value in attributes.items() if value or (value is not None and key in EMPTY)
        }
        written |= foreign_attributes(found.node, self.prefixes)
        children = [self._soap(found.within(child)) for child in found.node.iterchildren(etree.Element)]
        return Node(self.prefixes.spell(QName(name.namespace or "", name.localname)), written, children)

    def _own(self, name: str) -> str:
        return self.prefixes.spell(QName(self.files.contract.namespace, name))


_SOAP_BINDINGS = tuple(f"{{{namespace}}}binding" for namespace in SOAP_VERSIONS)


def _fault_name(found: Found) -> str:
    """Return the name of a fault; one without a name has that of its message."""
    return found.node.get("name") or found.names("message").name


def _overloaded(port_type: etree._Element) -> set[str | None]:
    """Return the names that several operations have: the names of their inputs and outputs distinguish those."""
    times = Counter(node.get("name") for node in port_type.iterfind(WSDL + "operation"))
    return {name for name, count in times.items() if count > 1}


def _soap(binding: etree._Element | None) -> str | None:
    """Return the namespace of the SOAP version that a binding speaks, None when it speaks something else."""
    # The first of its children, most often: what all operations ask for is not looked for among all of them.
    found = None if binding is None else next(binding.iterchildren(*_SOAP_BINDINGS), None)
    return None if found is None else etree.QName(found).namespace


def _style(binding: etree._Element) -> str:
    found = binding.find(f"{{{_soap(binding)}}}binding")
    return "document" if found is None else found.get("style") or "document"


def _is_rpc(node: etree._Element) -> bool:
    """Whether the operation of a binding that an element is, or stands in, is in RPC style."""
    operation = node
    while operation.tag != f"{WSDL}operation" and (above := operation.getparent()) is not None:
        operation = above
    binding = operation.getparent()
    if binding is None:
        return False
    own = operation.find(f"{{{_soap(binding)}}}operation")
    return ((own is not None and own.get("style")) or _style(binding)) == "rpc"


def _documentation(node: etree._Element) -> Iterator[Node]:
    for text in documentation(node, WSDL + "documentation"):
        yield from _documented(text)


def _documented(text: str) -> Iterator[Node]:
    if text:
        yield Node(_DOCUMENTATION, text=text)


def _local_names(found: Iterable[QName]) -> dict[QName, str]:
    """Return a name for each definition in the one namespace of the WSDL: its own unless an earlier has it."""
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
