"""Example messages as XML, with one of everything that the contract allows.

Always the same for a contract.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import NAME_TYPES, XSI
from soapwright.contract.model import Contract, Document, Message, Parts, Rpc
from soapwright.contract.schema_model import (
    Attribute,
    ComplexType,
    Element,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
    Method,
    Particle,
    SimpleContent,
    Use,
    Wildcard,
)
from soapwright.contract.wildcards import allows
from soapwright.examples.example_values import ExampleValues

DEEPEST = 6
"""The deepest nesting of optional content."""
_ENDLESS = 60
"""The deepest nesting of anything: content that requires itself has no end."""


class Examples:
    """Makes example elements of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._values = ExampleValues(contract.types)
        self._open: list[QName] = []
        self._instead: dict[QName, Element] = {}
        for one in contract.elements.values():
            if one.substitutes is not None and not one.abstract:
                self._instead.setdefault(one.substitutes, one)
        named = dict.fromkeys(
            name.namespace for name in (*contract.types, *contract.elements) if name.namespace
        )
        self._prefixes = {"xsi": XSI, **{f"n{number}": uri for number, uri in enumerate(named)}}
        self._derived: dict[QName, QName] = {}
        for name, found in contract.types.items():
            if isinstance(found, ComplexType) and found.derivation and "/" not in name.name:
                self._derived.setdefault(found.derivation.base, name)

    def body(self, message: Message) -> etree._Element:
        """Return an element whose children are the content of a body."""
        root = etree.Element("body", nsmap=self._prefixes)
        body = message.body
        if isinstance(body, Document):
            self.element(self._declared(body.element, body.type, ""), root)
        elif isinstance(body, (Parts, Rpc)):
            holder = etree.SubElement(root, _tag(body.wrapper)) if isinstance(body, Rpc) else root
            for part in body.parts:
                self.element(self._declared(part.element, part.type, part.name), holder)
        return root

    def fault(self, element: QName, type_: QName) -> etree._Element:
        """Return an element whose child is the content of a fault's detail."""
        root = etree.Element("detail", nsmap=self._prefixes)
        self.element(self._declared(element, type_, ""), root)
        return root

    def _declared(self, element: QName | None, type_: QName, name: str) -> Element:
        if element is None:
            return Element(QName("", name), type_)
        return self._contract.elements.get(element) or Element(element, type_)

    def element(self, declared: Element, holder: etree._Element) -> None:
        """Add an element of a declaration."""
        while declared.abstract and declared.name in self._instead:
            declared = self._instead[declared.name]
        made = etree.SubElement(holder, _tag(declared.name))
        if declared.nillable and declared.type in self._open:
            # A value that contains another of its type ends there.
            made.set(f"{{{XSI}}}nil", "true")
            return
        text = declared.fixed if declared.fixed is not None else declared.default
        found = self._contract.types.get(declared.type)
        if isinstance(found, ComplexType):
            self._fill(made, found)
        elif declared.type != QName(XS, "anyType"):
            value = self._values.text(declared.type, declared.name.name) if text is None else text
            made.text = self._written(declared.type, value, made)

    def _fill(self, made: etree._Element, found: ComplexType) -> None:
        stated = found
        while stated.abstract and stated.name in self._derived:
            below = self._contract.types[self._derived[stated.name]]
            assert isinstance(below, ComplexType)
            stated = below
        if stated is not found:
            made.set(f"{{{XSI}}}type", _spelled(stated.name, made))
        self._open.append(stated.name)
        for attribute in self._attributes(stated):
            if attribute.use is not Use.PROHIBITED and (attribute.use is Use.REQUIRED or not self._is_deep()):
                value = attribute.fixed if attribute.fixed is not None else attribute.default
                text = self._values.text(attribute.type, attribute.name.name) if value is None else value
                made.set(_tag(attribute.name), self._written(attribute.type, text, made))
        for content in self._contents(stated):
            if isinstance(content, SimpleContent):
                made.text = self._simple(content.type, str(made.tag).rpartition("}")[2])
            else:
                self._particle(content, made)
        self._open.pop()

    def _simple(self, type_: QName, name: str) -> str:
        found = self._contract.types.get(type_)
        while isinstance(found, ComplexType) and isinstance(found.content, SimpleContent):
            type_ = found.content.type
            found = self._contract.types.get(type_)
        return self._values.text(type_, name)

    def _written(self, type_: QName, text: str, node: etree._Element) -> str:
        """Return a value as written in a document: a qualified name gets a prefix."""
        if not text.startswith("{") or self._values.builtin(type_) not in NAME_TYPES:
            return text
        uri, _, name = text[1:].partition("}")
        return _spelled(QName(uri, name), node)

    def _contents(self, found: ComplexType) -> Iterator[SimpleContent | Group]:
        """Yield the content of a type: that of its base, then its own, unless its own restates the base's."""
        for level in self._lineage(found):
            if isinstance(level.content, SimpleContent):
                yield level.content
                return
            if isinstance(level.content, ElementContent) and level.content.group:
                yield level.content.group

    def _lineage(self, found: ComplexType) -> list[ComplexType]:
        levels = [found]
        while (above := levels[0].derivation) is not None and above.method is Method.EXTENSION:
            base = self._contract.types.get(above.base)
            if not isinstance(base, ComplexType) or isinstance(levels[0].content, SimpleContent):
                break
            levels.insert(0, base)
        return levels

    def _attributes(self, found: ComplexType) -> list[Attribute]:
        levels = [found]
        while (above := levels[0].derivation) is not None:
            base = self._contract.types.get(above.base)
            if not isinstance(base, ComplexType):
                break
            levels.insert(0, base)
        return list({one.name: one for level in levels for one in level.attributes}.values())

    def _particle(self, particle: Particle, holder: etree._Element) -> None:
        for _ in range(self._times(particle)):
            if isinstance(particle, ElementUse):
                self.element(particle.element, holder)
            elif isinstance(particle, Wildcard):
                self._any(particle, holder)
            elif particle.kind is GroupKind.CHOICE:
                free = [one for one in particle.particles if not self._closed(one)]
                for chosen in (free or particle.particles)[:1]:
                    self._particle(chosen, holder)
            else:
                for inner in particle.particles:
                    self._particle(inner, holder)

    def _times(self, particle: Particle) -> int:
        """Return how often to show a particle; optional ones are shown unless there would be no end."""
        least = particle.occurs.min
        if len(self._open) > _ENDLESS:
            return 0
        if least == 0 and (self._is_deep() or isinstance(particle, Wildcard) or self._closed(particle)):
            return 0
        return max(least, 1)

    def _is_deep(self) -> bool:
        return len(self._open) > DEEPEST

    def _closed(self, particle: Particle) -> bool:
        """Return whether a particle would contain itself, or cannot be shown."""
        if isinstance(particle, ElementUse):
            element = particle.element
            if element.abstract and element.name not in self._instead:
                return True
            # The value of an entity needs a document type.
            return element.type in self._open or self._values.builtin(element.type) in ("ENTITY", "ENTITIES")
        if isinstance(particle, Group) and particle.kind is not GroupKind.CHOICE:
            return any(one.occurs.min > 0 and self._closed(one) for one in particle.particles)
        return False

    def _any(self, wildcard: Wildcard, holder: etree._Element) -> None:
        """Add an element for a wildcard: one of the contract, or else a made-up one."""
        admitted = [
            one for one in self._contract.elements.values() if allows(wildcard.namespaces, one.name.namespace)
        ]
        known = next((one for one in admitted if not one.abstract and one.type not in self._open), None)
        if known is not None:
            self.element(known, holder)
            return
        etree.SubElement(holder, _tag(QName(_namespace_for(wildcard), "example")))


def _namespace_for(wildcard: Wildcard) -> str:
    """Return a namespace that a wildcard admits."""
    made_up = ("", "urn:example", "urn:example:other")
    return next(one for one in (*made_up, *wildcard.namespaces) if allows(wildcard.namespaces, one))


def _tag(name: QName) -> str:
    return f"{{{name.namespace}}}{name.name}" if name.namespace else name.name


def _spelled(name: QName, node: etree._Element) -> str:
    """Return a name as a value in an element that declares its namespace."""
    prefix = next((prefix for prefix, uri in node.nsmap.items() if uri == name.namespace and prefix), None)
    return f"{prefix}:{name.name}" if prefix else name.name
