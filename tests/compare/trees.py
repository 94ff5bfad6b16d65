"""The schema files of a folder as editable trees, for mutations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from .facts import SOAP, WSDL, XS, Element, Name, Place

TAGS = {"request": "input", "response": "output"}
"""What WSDL calls the two messages of an operation."""
REFERENCES = ("type", "base", "itemType", "element", "message", "binding", "ref")


class Trees:
    """All schema files of one folder, parsed again for each edit."""

    def __init__(self, folder: Path) -> None:
        files = sorted((*folder.glob("*.wsdl"), *folder.glob("*.xsd")))
        roots = {path.name: etree.parse(path).getroot() for path in files}
        namespaces = sorted({root.get("targetNamespace") or "" for root in roots.values()})
        self.roots = {name: _with_prefixes(root, namespaces) for name, root in roots.items()}
        self.wsdl = self.roots["service.wsdl"]
        self.soap = next(uri for uri in SOAP if self.wsdl.find(f".//{{{uri}}}binding") is not None)

    def write(self, folder: Path) -> None:
        """Write the files to a folder."""
        for name, root in self.roots.items():
            (folder / name).write_bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))

    # schemas

    def schema(self, namespace: str) -> Element:
        """Return the schema of a namespace."""
        schemas = (root for root in self.roots.values() if root is not self.wsdl)
        return next(root for root in schemas if root.get("targetNamespace") == namespace)

    def defined(self, name: Name, *tags: str) -> Element:
        """Return the global definition of a name."""
        namespace, _, local = name[1:].partition("}")
        return next(node for node in self.schema(namespace).iterchildren(*tags) if node.get("name") == local)

    def element(self, name: Name) -> Element:
        """Return a global element."""
        return self.defined(name, XS + "element")

    def type(self, name: Name) -> Element:
        """Return the definition of a type, named or in place."""
        namespace, _, local = name[1:].partition("}")
        first, *inner = local.split("/")
        if first:
            node = self.defined(f"{{{namespace}}}{first}", XS + "complexType", XS + "simpleType")
        else:
            node = _inline(self.element(f"{{{namespace}}}{inner.pop(0)}"))
        for step in inner:
            node = _inline(next(one for one in node.iter(XS + "element") if one.get("name") == step))
        return node

    def sequence(self, owner: Name) -> Element:
        """Return the sequence that holds a type's own elements."""
        node = self.type(owner)
        content = node.find(f"{XS}complexContent/{XS}extension")
        holder = node if content is None else content
        found = holder.find(XS + "sequence")
        return etree.SubElement(holder, XS + "sequence") if found is None else found

    def field(self, place: Place) -> Element:
        """Return a field, an element or attribute, by its path."""
        node = self.type(place[1])
        content = node.find(f"*/{XS}extension")
        holder = node if content is None else content
        fields = [*holder.iterfind(f"{XS}sequence/{XS}element"), *holder.iterfind(XS + "attribute")]
        return next(one for one in fields if one.get("name") == place[2])

    def value(self, place: Place) -> Element:
        """Return an enumerated value by its path."""
        return next(
            one for one in self.type(place[1]).iter(XS + "enumeration") if one.get("value") == place[2]
        )

    def references(self, name: Name) -> Iterator[tuple[Element, str]]:
        """Yield what refers to a type or element: nodes, and the attributes in which they do."""
        for root in self.roots.values():
            for node in root.iter(etree.Element):
                for attribute in REFERENCES:
                    if node.get(attribute) and self.named(node, attribute) == name:
                        yield node, attribute

    def named(self, node: Element, attribute: str) -> Name:
        """Return the name that an attribute refers to."""
        prefix, _, local = node.attrib[attribute].rpartition(":")
        return f"{{{node.nsmap.get(prefix or None)}}}{local}"

    def refer(self, node: Element, attribute: str, name: Name) -> None:
        """Let an attribute refer to another name, whose namespace has a prefix there."""
        namespace, _, local = name[1:].partition("}")
        prefix = next(prefix for prefix, uri in node.nsmap.items() if uri == namespace)
        node.set(attribute, f"{prefix}:{local}" if prefix else local)

    # the service

    def declared(self, operation: str) -> Element:
        """Return an operation of the port type."""
        return self._named_in("portType", operation)

    def bound(self, operation: str) -> Element:
        """Return an operation of the binding."""
        return self._named_in("binding", operation)

    def action(self, operation: str) -> Element:
        """Return the soap:operation of an operation."""
        found = self.bound(operation).find(f"{{{self.soap}}}operation")
        assert found is not None
        return found

    def _named_in(self, parent: str, operation: str) -> Element:
        nodes = self.wsdl.iterfind(f"{WSDL}{parent}/{WSDL}operation")
        return next(node for node in nodes if node.get("name") == operation)

    def message(self, name: str) -> Element:
        """Return a wsdl:message."""
        return next(node for node in self.wsdl.iterchildren(WSDL + "message") if node.get("name") == name)

    def add_element(self, local: str) -> Name:
        """Add a global element to the schema of the service's own namespace, and return its name."""
        namespace = str(self.wsdl.get("targetNamespace"))
        etree.SubElement(self.schema(namespace), XS + "element", name=local)
        return f"{{{namespace}}}{local}"

    def add_message(self, name: str, part: str, element: Name) -> str:
        """Add a message of one part, and return how attributes of the WSDL name it."""
        node = etree.Element(WSDL + "message", name=name)
        self.wsdl.insert(1, node)
        inner = etree.SubElement(node, WSDL + "part", name=part)
        self.refer(inner, "element", element)
        prefix = next(
            prefix for prefix, uri in self.wsdl.nsmap.items() if uri == self.wsdl.get("targetNamespace")
        )
        return f"{prefix}:{name}"

    def header(self, operation: str, side: str, part: str) -> Element:
        """Return the soap:header of a header part."""
        message = self.bound(operation).find(WSDL + TAGS[side])
        assert message is not None
        headers = message.iterchildren(f"{{{self.soap}}}header")
        return next(
            node for node in headers if self._part(node).get("element", "").rpartition(":")[2] == part
        )

    def _part(self, header: Element) -> Element:
        message = self.message(header.get("message", "").rpartition(":")[2])
        return next(part for part in message if part.get("name") == header.get("part"))


def remove(node: Element) -> None:
    """Take a node out of its tree."""
    parent = node.getparent()
    assert parent is not None
    parent.remove(node)


def _inline(node: Element) -> Element:
    return next(node.iterchildren(XS + "complexType", XS + "simpleType"))


def _with_prefixes(root: Element, namespaces: Iterable[str]) -> Element:
    """Return a schema file with a prefix for each of the namespaces, so that it can refer to any type."""
    missing = {f"n{number}": uri for number, uri in enumerate(namespaces) if uri not in root.nsmap.values()}
    made = etree.Element(root.tag, dict(root.attrib), nsmap=dict(root.nsmap) | missing)
    made[:] = root[:]
    return made
