"""Translate the model of a contract to the names of another one, as `Translation` does for the view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from soapwright.base.qname import QName
from soapwright.compare.translation import Translation
from soapwright.contract.model import (
    Body,
    Contract,
    Document,
    Empty,
    Header,
    Message,
    Operation,
    Part,
    Rpc,
)
from soapwright.contract.schema_model import (
    Atomic,
    ComplexType,
    Content,
    Element,
    ElementContent,
    Group,
    List,
    Particle,
    SimpleContent,
    Type,
    Union,
    Wildcard,
)
from soapwright.contract.views import ContractView


def renamed_model(contract: ContractView, translation: Translation) -> Contract | None:
    """Return the translated model of a contract; None if its view has none."""
    if contract.model is None or not (translation.namespaces or translation.types):
        return contract.model
    return _Renaming(translation, contract.types.keys()).contract(contract.model)


_NOWHERE = "", ""
"""The namespaces of what is not declared in a type."""


@dataclass(frozen=True, slots=True)
class _Renaming:
    """`seen` are the types in the view, under their old names."""

    translation: Translation
    seen: Collection[QName]

    def contract(self, model: Contract) -> Contract:
        types = [self._definition(found) for found in model.types.values()]
        elements = [self._element(found, _NOWHERE) for found in model.elements.values()]
        port_types = tuple(
            replace(one, operations=tuple(map(self._operation, one.operations))) for one in model.port_types
        )
        return replace(
            model,
            namespace=self.translation.namespace(model.namespace),
            port_types=port_types,
            types={found.name: found for found in types},
            elements={found.name: found for found in elements},
        )

    def _operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            request=self._message(operation.request),
            response=operation.response and self._message(operation.response),
            faults=tuple(
                replace(fault, element=self.translation.element(fault.element), type=self._type(fault.type))
                for fault in operation.faults
            ),
            header_faults=tuple(map(self._header, operation.header_faults)),
        )

    def _type(self, name: QName) -> QName:
        """Return the new name of a type; one that no view shows follows the type that contains it."""
        above, _, last = name.name.rpartition("/")
        if name in self.seen or not above:
            return self.translation.type(name)
        owner = self._type(QName(name.namespace, above))
        return QName(owner.namespace, f"{owner.name}/{last}")

    def _definition(self, found: Type) -> Type:
        name = self._type(found.name)
        if isinstance(found, Atomic):
            return replace(found, name=name, base=self._type(found.base))
        if isinstance(found, List):
            return replace(found, name=name, item=self._type(found.item))
        if isinstance(found, Union):
            return replace(found, name=name, members=tuple(map(self._type, found.members)))
        return self._complex(found, name)

    def _complex(self, found: ComplexType, name: QName) -> ComplexType:
        # A type's local declarations follow it into another namespace.
        own = found.name.namespace, name.namespace
        derivation = found.derivation
        return replace(
            found,
            name=name,
            content=self._content(found.content, own),
            attributes=tuple(
                replace(one, name=self._local(one.name, own), type=self._type(one.type))
                for one in found.attributes
            ),
            any_attribute=found.any_attribute and self.translation.wildcard(found.any_attribute),
            derivation=derivation and replace(derivation, base=self._type(derivation.base)),
        )

    def _content(self, content: Content, own: tuple[str, str]) -> Content:
        if isinstance(content, SimpleContent):
            return SimpleContent(self._type(content.type))
        if isinstance(content, ElementContent) and content.group:
            return replace(content, group=self._group(content.group, own))
        return content

    def _group(self, group: Group, own: tuple[str, str]) -> Group:
        particles = tuple(self._particle(one, own) for one in group.particles)
        return replace(group, particles=particles)

    def _particle(self, particle: Particle, own: tuple[str, str]) -> Particle:
        if isinstance(particle, Group):
            return self._group(particle, own)
        if isinstance(particle, Wildcard):
            return self.translation.wildcard(particle)
        return replace(particle, element=self._element(particle.element, own))

    def _element(self, element: Element, own: tuple[str, str]) -> Element:
        return replace(
            element,
            name=self.translation.element(element.name)
            if element.is_global
            else self._local(element.name, own),
            type=self._type(element.type),
            substitutes=element.substitutes and self.translation.element(element.substitutes),
        )

    def _local(self, name: QName, own: tuple[str, str]) -> QName:
        namespace = own[1] if name.namespace == own[0] else self.translation.namespace(name.namespace)
        return QName(namespace, name.name)

    def _message(self, message: Message) -> Message:
        return replace(
            message, body=self._body(message.body), headers=tuple(map(self._header, message.headers))
        )

    def _header(self, header: Header) -> Header:
        namespace = self.translation.namespace(header.namespace)
        return replace(header, namespace=namespace, type=self._type(header.type))

    def _body(self, body: Body) -> Body:
        if isinstance(body, Document):
            return Document(self.translation.element(body.element), self._type(body.type))
        if isinstance(body, Empty):
            return body
        parts = tuple(map(self._part, body.parts))
        if isinstance(body, Rpc):
            return replace(body, wrapper=self.translation.element(body.wrapper), parts=parts)
        return replace(body, parts=parts)

    def _part(self, part: Part) -> Part:
        element = part.element and self.translation.element(part.element)
        return replace(part, type=self._type(part.type), element=element)
