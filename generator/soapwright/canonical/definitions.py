"""The global definitions of schema files, and which of them a contract's messages need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import XS as XS_NAMESPACE
from soapwright.base.qname import QName
from soapwright.canonical.kept_attributes import (
    ARRAY_TYPE,
    KINDS,
    REFERRING,
    STATING_ITEMS,
    SymbolKind,
    attributes,
    kept,
    words,
)
from soapwright.read.document import Document
from soapwright.read.faulty_definitions import DEFINING, DefinitionKey
from soapwright.read.xml import XS

NOTATION = QName(XS_NAMESPACE, "NOTATION")
HOLDING_NAMES = (QName(XS_NAMESPACE, "QName"), NOTATION)


@dataclass(frozen=True, slots=True)
class Root:
    """The xs:schema or WSDL root that contains a definition."""

    document: Document
    node: etree._Element

    @property
    def namespace(self) -> str:
        """The target namespace, or that of the including schema if it has none."""
        return self.node.get("targetNamespace") or self.document.namespace or ""

    def qname(self, text: str, node: etree._Element) -> QName:
        """Return the qualified name for a text in the scope of `node`, with or without a prefix."""
        return self.document.named(text, node)

    def form(self, node: etree._Element) -> str:
        """Return whether a local element or attribute is "qualified" or "unqualified"."""
        default = "attributeFormDefault" if node.tag == XS + "attribute" else "elementFormDefault"
        return node.get("form") or self.node.get(default) or "unqualified"


@dataclass(frozen=True, slots=True)
class Reference:
    """A name in an attribute of `node`, and the symbol space to look it up in."""

    kind: SymbolKind
    name: QName
    node: etree._Element
    root: Root


@dataclass(frozen=True, slots=True)
class Definition:
    """A global definition of a schema."""

    kind: SymbolKind
    name: QName
    node: etree._Element
    root: Root

    def references(self) -> Iterator[Reference]:
        """Yield the names that this definition refers to, in document order."""
        for node in kept(self.node):
            for attribute, value in attributes(node).items():
                kind = KINDS.get(str(node.tag)) if attribute == "ref" else REFERRING.get(attribute)
                if kind:
                    for text in words(value):
                        yield Reference(kind, self.root.qname(text, node), node, self.root)
            for text in array_types(node, self.root).values():
                yield Reference(SymbolKind.TYPE, self.root.qname(items_of(text)[0], node), node, self.root)

    def bases(self) -> Iterator[QName]:
        """Yield what this derives from: the base of a complex type, the head of a substitution group."""
        if self.kind is SymbolKind.ELEMENT and "substitutionGroup" in self.node.attrib:
            yield self.root.qname(self.node.attrib["substitutionGroup"], self.node)
        for content in self.node.iterchildren(XS + "complexContent", XS + "simpleContent"):
            for derivation in content.iterchildren(XS + "extension", XS + "restriction"):
                yield self.root.qname(derivation.get("base", ""), derivation)


def array_types(node: etree._Element, root: Root) -> Mapping[str, str]:
    """Return the attributes of an element that state the type of a SOAP-encoded array, with their texts."""
    names = [ARRAY_TYPE]
    if node.tag == XS + "attribute" and root.qname(node.get("ref", ""), node) in STATING_ITEMS:
        names += ["default", "fixed"]
    return {name: text for name in names if items_of(text := node.get(name, ""))[0]}


def items_of(array_type: str) -> tuple[str, str]:
    """Return the type in an array type, and the brackets after it."""
    name, bracket, rest = array_type.partition("[")
    return name.strip(), bracket + rest.rstrip()


class Definitions:
    """All global definitions of the documents; the first one if a name is used twice."""

    def __init__(self, documents: Iterable[Document], aside: Collection[DefinitionKey] = ()) -> None:
        self._all: dict[tuple[SymbolKind, QName], Definition] = {}
        self._notations: list[Definition] = []
        for document in documents:
            for schema in document.schemas():
                root = Root(document, schema)
                for node in schema.iterchildren(*KINDS):
                    name = QName(root.namespace, node.get("name", "").strip())
                    kind = KINDS[str(node.tag)]
                    if (DEFINING.get(str(node.tag), ""), name) not in aside:
                        self._all.setdefault((kind, name), Definition(kind, name, node, root))
        self._notations += [one for one in self._all.values() if one.kind is SymbolKind.NOTATION]

    def reached(
        self, wanted: Iterable[Reference], known: Iterable[tuple[SymbolKind, QName]] = ()
    ) -> tuple[Definition, ...]:
        """Return, in document order, what the references lead to and everything derived from it."""
        derived: defaultdict[tuple[SymbolKind, QName], list[Definition]] = defaultdict(list)
        for definition in self._all.values():
            for base in definition.bases():
                derived[definition.kind, base].append(definition)
        pending = [definition for reference in wanted for definition in self._find(reference)]
        pending += [self._all[key] for key in known if key in self._all]
        found: set[tuple[SymbolKind, QName]] = set()
        while pending:
            definition = pending.pop()
            key = (definition.kind, definition.name)
            if key not in found:
                found.add(key)
                pending.extend(derived[key])
                for reference in definition.references():
                    pending.extend(self._find(reference))
                    if reference.name == NOTATION:
                        pending.extend(self._notations)
        return tuple(definition for key, definition in self._all.items() if key in found)

    def holds_names(self, node: etree._Element, root: Root) -> bool:
        """Return whether the values in an element of a schema are qualified names."""
        current, where = node, root
        while True:
            if current.tag == XS + "enumeration":
                parent = current.getparent()
                assert parent is not None
                current = parent
            text = current.get("type") or current.get("base")
            if text is None:
                inner = next(current.iterchildren(XS + "simpleType", XS + "restriction"), None)
                if inner is None:
                    return False
                current = inner
                continue
            name = where.qname(text, current)
            definition = self._all.get((SymbolKind.TYPE, name))
            if definition is None:
                return name in HOLDING_NAMES
            current, where = definition.node, definition.root

    def _find(self, reference: Reference) -> Iterator[Definition]:
        """Yield the definition of a name; nothing if no schema defines it, which the contract tolerates."""
        definition = self._all.get((reference.kind, reference.name))
        if definition is not None:
            yield definition
