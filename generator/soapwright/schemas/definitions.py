"""The global definitions of schema files, and which of them the messages of a contract need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import QName
from soapwright.errors import InputError
from soapwright.read.documents import XS, Document
from soapwright.schemas.attributes import KINDS, REFERRING, Kind, attributes, kept, words
from soapwright.schemas.names import XML

# Most schemas that use xml:lang import its schema from w3.org, which is not fetched. Text is what the
# attributes are resolved to when no schema defines them.
XML_SCHEMA = etree.fromstring(
    f'<xs:schema xmlns:xs="{XS[1:-1]}" targetNamespace="{XML}">'
    + "".join(f'<xs:attribute name="{name}" type="xs:string"/>' for name in ("lang", "space", "base", "id"))
    + "</xs:schema>"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """The xs:schema element, or the WSDL, that a definition stands in."""

    document: Document
    node: etree._Element

    @property
    def namespace(self) -> str:
        """The target namespace, that of the including schema when there is none of its own."""
        return self.node.get("targetNamespace") or self.document.namespace or ""

    def qname(self, text: str, node: etree._Element) -> QName:
        """Return the name that a prefixed text stands for at the place of `node`.

        Without a default namespace, an unprefixed name is in the including schema's namespace (XSD 1.0
        part 1, 4.2.1), or in none.
        """
        prefix, _, local = text.strip(" \t\r\n").rpartition(":")
        namespace = XML if prefix == "xml" else node.nsmap.get(prefix or None)
        if namespace is None and prefix:
            raise InputError.at(
                self.document.where(node),
                f"the prefix of {text!r} is not declared",
                f'Declare xmlns:{prefix}="…" there.',
            )
        return QName(namespace or self.document.namespace or "", local)

    def form(self, node: etree._Element) -> str:
        """Return whether a local element or attribute is "qualified" or "unqualified"."""
        default = "attributeFormDefault" if node.tag == XS + "attribute" else "elementFormDefault"
        return node.get("form") or self.node.get(default) or "unqualified"


@dataclass(frozen=True, slots=True)
class Reference:
    """A name that an attribute of `node` holds, and the symbol space to look it up in."""

    kind: Kind
    name: QName
    node: etree._Element
    scope: Scope


@dataclass(frozen=True, slots=True)
class Definition:
    """A global definition of a schema."""

    kind: Kind
    name: QName
    node: etree._Element
    scope: Scope

    def references(self) -> Iterator[Reference]:
        """Yield the names this definition uses, in document order."""
        for node in kept(self.node):
            for attribute, value in attributes(node).items():
                kind = KINDS.get(str(node.tag)) if attribute == "ref" else REFERRING.get(attribute)
                if kind:
                    for text in words(value):
                        yield Reference(kind, self.scope.qname(text, node), node, self.scope)

    def bases(self) -> Iterator[QName]:
        """Yield what this derives from: the base of a complex type, the head of a substitution group."""
        if self.kind is Kind.ELEMENT and "substitutionGroup" in self.node.attrib:
            yield self.scope.qname(self.node.attrib["substitutionGroup"], self.node)
        for content in self.node.iterchildren(XS + "complexContent", XS + "simpleContent"):
            for derivation in content.iterchildren(XS + "extension", XS + "restriction"):
                yield self.scope.qname(derivation.get("base", ""), derivation)


class Definitions:
    """All global definitions of the documents, the first of a name where there are two."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._all: dict[tuple[Kind, QName], Definition] = {}
        for document in (*documents, Document("xml.xsd", XML_SCHEMA)):
            for schema in document.schemas():
                scope = Scope(document, schema)
                for node in schema.iterchildren(*KINDS):
                    name = QName(scope.namespace, "".join(words(node.get("name", ""))))
                    kind = KINDS[str(node.tag)]
                    self._all.setdefault((kind, name), Definition(kind, name, node, scope))

    def reached(self, wanted: Iterable[Reference]) -> tuple[Definition, ...]:
        """Return, in document order, what the references lead to and whatever derives from that.

        Raises InputError at a reference that no schema defines.
        """
        derived: defaultdict[tuple[Kind, QName], list[Definition]] = defaultdict(list)
        for definition in self._all.values():
            for base in definition.bases():
                derived[definition.kind, base].append(definition)
        pending = [definition for reference in wanted for definition in self._find(reference)]
        found: set[tuple[Kind, QName]] = set()
        while pending:
            definition = pending.pop()
            key = (definition.kind, definition.name)
            if key not in found:
                found.add(key)
                pending.extend(derived[key])
                pending.extend(
                    near for reference in definition.references() for near in self._find(reference)
                )
        return tuple(definition for key, definition in self._all.items() if key in found)

    def _find(self, reference: Reference) -> Iterator[Definition]:
        if reference.name.is_builtin:
            return
        definition = self._all.get((reference.kind, reference.name))
        if definition is None:
            raise InputError.at(
                reference.scope.document.where(reference.node),
                f"{reference.kind.value} {str(reference.name)!r} is not defined",
                "Add it, or import the schema file that holds it.",
            )
        yield definition
