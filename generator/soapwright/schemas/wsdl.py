"""The canonical WSDL of a contract: its service, the one port that is used, and what that port needs.

All of it in the service's namespace, without policies, addressing, and what only repeats: the style of each
operation, the names of inputs and outputs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from soapwright.base.naming import settle
from soapwright.base.qname import QName
from soapwright.contract.model import Contract
from soapwright.contract.service import SOAP_VERSIONS
from soapwright.errors import InputError, Where
from soapwright.read.documents import WSDL, Document
from soapwright.schemas.attributes import Kind, words
from soapwright.schemas.definitions import Reference, Scope
from soapwright.schemas.names import Names
from soapwright.schemas.xml import Node, document
from soapwright.schemas.xsd import Prefixes, documentation, import_node

NAMESPACES = {version: namespace for namespace, version in SOAP_VERSIONS.items()}
PREFIXES = {"1.1": "soap", "1.2": "soap12"}
MESSAGES = ("input", "output")


@dataclass(frozen=True, slots=True)
class Found:
    """An element of a WSDL, and the WSDL it stands in."""

    node: etree._Element
    scope: Scope


@dataclass(slots=True)
class ServiceFiles:
    """The WSDL elements of one contract; `messages` are those that its operations use, in document order."""

    contract: Contract
    scopes: Sequence[Scope]
    service: Found
    port: Found
    binding: Found
    port_type: Found
    messages: dict[QName, Found] = field(default_factory=dict)

    @classmethod
    def find(cls, documents: Iterable[Document], contract: Contract) -> ServiceFiles:
        """Return the elements that `contract` was resolved from."""
        scopes = [Scope(found, found.root) for found in documents if found.root.tag == WSDL + "definitions"]
        service = _find(scopes, "service", QName(contract.namespace, contract.name))
        ports = service.node.iterfind(WSDL + "port")
        port = Found(next(p for p in ports if p.get("name") == contract.endpoint.name), service.scope)
        binding = _follow(scopes, port, "binding", "binding")
        files = cls(contract, scopes, service, port, binding, _follow(scopes, binding, "type", "portType"))
        used = set(files._used_messages())
        for scope in scopes:
            for node in scope.node.iterfind(WSDL + "message"):
                name = QName(scope.namespace, node.get("name", ""))
                if name in used:
                    files.messages.setdefault(name, Found(node, scope))
        return files

    @property
    def soap(self) -> str:
        """The namespace of the binding's SOAP elements, in Clark notation."""
        return f"{{{NAMESPACES[self.contract.endpoint.soap_version]}}}"

    def references(self) -> Iterator[Reference]:
        """Yield the elements and types that the parts of the messages name."""
        for found in self.messages.values():
            for part in found.node.iterfind(WSDL + "part"):
                for attribute, kind in (("element", Kind.ELEMENT), ("type", Kind.TYPE)):
                    if attribute in part.attrib:
                        name = found.scope.qname(part.attrib[attribute], part)
                        yield Reference(kind, name, part, found.scope)

    def operations(self) -> Iterator[tuple[Found, Found]]:
        """Yield the contract's operations in its order, each as declared and as bound."""
        bound = {node.get("name"): node for node in self.binding.node.iterfind(WSDL + "operation")}
        kept = {operation.name for operation in self.contract.operations}
        for declared in self.port_type.node.iterfind(WSDL + "operation"):
            if declared.get("name") in kept:
                binding = Found(bound[declared.get("name")], self.binding.scope)
                yield Found(declared, self.port_type.scope), binding

    def message_of(self, found: Found) -> QName:
        """Return the message that an input, output, fault or soap:header names."""
        return found.scope.qname(found.node.get("message", ""), found.node)

    def extensions(self, node: etree._Element | None, local: str) -> Iterator[etree._Element]:
        """Yield the SOAP elements of that name right below a WSDL element."""
        if node is not None:
            yield from node.iterchildren(self.soap + local)

    def _used_messages(self) -> Iterator[QName]:
        for declared, bound in self.operations():
            for node in declared.node.iterchildren(*(WSDL + tag for tag in (*MESSAGES, "fault"))):
                yield self.message_of(Found(node, declared.scope))
            for tag in MESSAGES:
                # What is bound and not declared is not written either.
                if declared.node.find(WSDL + tag) is not None:
                    for header in self.extensions(bound.node.find(WSDL + tag), "header"):
                        yield self.message_of(Found(header, bound.scope))


def wsdl_file(files: ServiceFiles, names: Names, namespaces: Iterable[str]) -> bytes:
    """Return the WSDL; `namespaces` are those of the XSDs it imports."""
    contract = files.contract
    writer = _Writer(files, Prefixes(names, contract.namespace), _local_names(files.messages))
    # xs:import cannot name "no namespace" from a schema that has none itself; xs:include can.
    imports = [
        import_node(uri, names) if uri else Node("xs:include", {"schemaLocation": names.file(uri)})
        for uri in namespaces
    ]
    definitions = next(iter(documentation(files.service.scope.node, WSDL + "documentation")), "")
    root = Node(
        "wsdl:definitions",
        {"name": contract.name, "targetNamespace": contract.namespace},
        [
            *_documented(definitions),
            Node("wsdl:types", children=[Node("xs:schema", children=imports)]),
            *writer.messages(),
            writer.port_type(),
            writer.binding(),
            writer.service(),
        ],
    )
    version = contract.endpoint.soap_version
    fixed = {
        "wsdl": WSDL[1:-1],
        PREFIXES[version]: NAMESPACES[version],
        "xs": "http://www.w3.org/2001/XMLSchema",
    }
    return document(root, writer.prefixes.declarations(fixed))


@dataclass(slots=True)
class _Writer:
    files: ServiceFiles
    prefixes: Prefixes
    local: dict[QName, str]

    def messages(self) -> Iterator[Node]:
        for name, found in self.files.messages.items():
            parts = []
            for part in found.node.iterfind(WSDL + "part"):
                attributes = {"name": part.get("name", "")}
                for attribute in ("element", "type"):
                    if attribute in part.attrib:
                        named = found.scope.qname(part.attrib[attribute], part)
                        attributes[attribute] = self.prefixes.spell(named)
                parts.append(Node("wsdl:part", attributes))
            yield Node("wsdl:message", {"name": self.local[name]}, parts)

    def port_type(self) -> Node:
        node = self.files.port_type.node
        operations = [self._declared(declared) for declared, _ in self.files.operations()]
        return Node("wsdl:portType", {"name": node.get("name", "")}, [*_documentation(node), *operations])

    def binding(self) -> Node:
        node = self.files.binding.node
        transport = next(self.files.extensions(node, "binding")).get("transport")
        style = {"transport": transport} if transport else {}
        operations = [self._bound(declared, bound) for declared, bound in self.files.operations()]
        return Node(
            "wsdl:binding",
            {"name": node.get("name", ""), "type": self._own(self.files.port_type.node.get("name", ""))},
            [self._soap("binding", style | {"style": "document"}), *operations],
        )

    def service(self) -> Node:
        contract = self.files.contract
        address = self._soap("address", {"location": contract.endpoint.url})
        port = Node(
            "wsdl:port",
            {"name": contract.endpoint.name, "binding": self._own(self.files.binding.node.get("name", ""))},
            [address],
        )
        return Node("wsdl:service", {"name": contract.name}, [*_documentation(self.files.service.node), port])

    def _declared(self, found: Found) -> Node:
        children = list(_documentation(found.node))
        for tag in MESSAGES:
            for node in found.node.iterfind(WSDL + tag):
                children.append(Node(f"wsdl:{tag}", {"message": self._message(Found(node, found.scope))}))
        faults = _faults(found)
        for fault, name in zip(faults, _fault_names(faults), strict=True):
            children.append(Node("wsdl:fault", {"name": name, "message": self._message(fault)}))
        return Node("wsdl:operation", {"name": found.node.get("name", "")}, children)

    def _bound(self, declared: Found, bound: Found) -> Node:
        operation = next(self.files.extensions(bound.node, "operation"), None)
        action = "" if operation is None else operation.get("soapAction", "")
        children = [self._soap("operation", {"soapAction": action})]
        for tag in MESSAGES:
            if declared.node.find(WSDL + tag) is not None:
                children.append(Node(f"wsdl:{tag}", children=list(self._bound_message(bound, tag))))
        for name in _fault_names(_faults(declared)):
            soap = self._soap("fault", {"name": name, "use": "literal"})
            children.append(Node("wsdl:fault", {"name": name}, [soap]))
        return Node("wsdl:operation", {"name": declared.node.get("name", "")}, children)

    def _bound_message(self, bound: Found, tag: str) -> Iterator[Node]:
        node = bound.node.find(WSDL + tag)
        for header in self.files.extensions(node, "header"):
            message = self._message(Found(header, bound.scope))
            yield self._soap("header", {"message": message, "part": header.get("part", ""), "use": "literal"})
        body = next(self.files.extensions(node, "body"), None)
        parts = (
            {}
            if body is None or "parts" not in body.attrib
            else {"parts": " ".join(words(body.get("parts", "")))}
        )
        yield self._soap("body", parts | {"use": "literal"})

    def _message(self, found: Found) -> str:
        return self._own(self.local[self.files.message_of(found)])

    def _own(self, name: str) -> str:
        return self.prefixes.spell(QName(self.files.contract.namespace, name))

    def _soap(self, local: str, attributes: dict[str, str]) -> Node:
        return Node(f"{PREFIXES[self.files.contract.endpoint.soap_version]}:{local}", attributes)


def _documentation(node: etree._Element) -> Iterator[Node]:
    for text in documentation(node, WSDL + "documentation"):
        yield from _documented(text)


def _documented(text: str) -> Iterator[Node]:
    if text:
        yield Node("wsdl:documentation", text=text)


def _local_names(messages: Iterable[QName]) -> dict[QName, str]:
    """Return a name for each message in the one namespace of the WSDL: its own unless an earlier has it."""
    names: dict[QName, str] = {}
    taken = {message.name for message in messages}
    used: set[str] = set()
    for message in messages:
        name, number = message.name, 2
        while name in used or (name != message.name and name in taken):
            name, number = f"{message.name}{number}", number + 1
        names[message] = name
        used.add(name)
    return names


def _faults(operation: Found) -> list[Found]:
    return [Found(node, operation.scope) for node in operation.node.iterfind(WSDL + "fault")]


def _fault_names(faults: Iterable[Found]) -> list[str]:
    """Return a name for each fault of an operation: its own, or else that of its message (WSDL 1.1, 2.4.2)."""
    given = [" ".join(words(found.node.get("name", ""))) for found in faults]
    messages = [found.node.get("message", "").rpartition(":")[2].strip() for found in faults]
    made = iter(settle((text for name, text in zip(given, messages, strict=True) if not name), given))
    return [name or next(made) for name in given]


def _find(scopes: Iterable[Scope], tag: str, name: QName) -> Found:
    for scope in scopes:
        if scope.namespace == name.namespace:
            for node in scope.node.iterfind(WSDL + tag):
                if node.get("name") == name.name:
                    return Found(node, scope)
    raise InputError.at(
        Where("schema files"), f"wsdl:{tag} {name} is not defined", "Import the WSDL that holds it."
    )


def _follow(scopes: Iterable[Scope], found: Found, attribute: str, tag: str) -> Found:
    return _find(scopes, tag, found.scope.qname(found.node.get(attribute, ""), found.node))
