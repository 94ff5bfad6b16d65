"""Translate a contract to the names of another one, so that equal things have equal names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from soapwright.base.qname import QName
from soapwright.compare.children import global_elements
from soapwright.compare.usage import model_of
from soapwright.contract.bodies import is_of_parts
from soapwright.contract.model import Header
from soapwright.contract.schema_model import AnyAttribute, Element, Union, Wildcard
from soapwright.contract.schema_views import Alias, Alternative, Array, Field, Map, Struct, Tokens, Type
from soapwright.contract.views import ContractView, Message, MessageKey, Operation

_Wild = TypeVar("_Wild", bound=Wildcard | AnyAttribute)


@dataclass(frozen=True, slots=True)
class Translation:
    """Maps the names of one contract to those of another one: namespaces first, then single types.

    `types` has the names of types after their namespaces are translated.
    """

    namespaces: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[QName, QName] = field(default_factory=dict)

    def namespace(self, uri: str) -> str:
        """Return the new name of a namespace."""
        return self.namespaces.get(uri, uri)

    def element(self, name: QName) -> QName:
        """Return the new name of an element."""
        return QName(self.namespace(name.namespace), name.name)

    def type(self, name: QName) -> QName:
        """Return the new name of a type."""
        moved = self.element(name)
        return self.types.get(moved, moved)

    def message(self, key: MessageKey) -> MessageKey:
        """Return the translated key of a message."""
        element, type_ = key
        return element and self.element(element), self.type(type_)

    def header(self, header: Header) -> Header:
        """Return a header part with its names translated."""
        return replace(header, namespace=self.namespace(header.namespace), type=self.type(header.type))

    def wildcard(self, found: _Wild) -> _Wild:
        """Return a wildcard with its namespaces translated."""
        return replace(found, namespaces=tuple(map(self.namespace, found.namespaces)))

    def fields(self, struct: Struct, contract: ContractView) -> tuple[Field, ...]:
        """Return the own fields of a struct of a contract, translated."""
        own = self._own(struct)
        stay = global_elements(model_of(contract), struct.name) if own else frozenset[QName]()
        return tuple(
            self._field(inner, {} if QName(inner.namespace, inner.name) in stay else own)
            for inner in struct.fields
        )

    def contract(self, contract: ContractView) -> ContractView:
        """Return a contract with all its names translated."""
        types = [self._definition(found, contract) for found in contract.types.values()]
        elements = [self._element(found, {}) for found in contract.elements.values()]
        return replace(
            contract,
            namespace=self.namespace(contract.namespace),
            port_types=tuple(
                replace(one, operations=tuple(map(self._operation, one.operations)))
                for one in contract.port_types
            ),
            types={found.name: found for found in types},
            elements={found.name: found for found in elements},
        )

    def _operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            soap_action=self._action(operation.soap_action),
            request=self._message(operation.request),
            response=operation.response and self._message(operation.response),
            faults=tuple(
                replace(fault, element=self.element(fault.element), type=self.type(fault.type))
                for fault in operation.faults
            ),
            header_faults=tuple(map(self.header, operation.header_faults)),
        )

    def _action(self, action: str) -> str:
        for old, new in self.namespaces.items():
            if action.startswith(old):
                return new + action.removeprefix(old)
        return action

    def _message(self, message: Message) -> Message:
        element, type_ = self.message(message.key)
        headers = tuple(map(self.header, message.headers))
        return replace(message, element=element, type=type_, headers=headers)

    def _definition(self, found: Type, contract: ContractView) -> Type:
        name, own = self.type(found.name), self._own(found)
        if isinstance(found, Struct):
            base = found.base and self.type(found.base)
            return replace(found, name=name, fields=self.fields(found, contract), base=base)
        if isinstance(found, Array):
            return replace(found, name=name, item=self._field(found.item, own))
        if isinstance(found, Map):
            item, key, value = (self._field(inner, own) for inner in (found.item, found.key, found.value))
            return replace(found, name=name, item=item, key=key, value=value)
        if isinstance(found, Tokens):
            return replace(found, name=name, item=self.type(found.item))
        if isinstance(found, Union):
            return replace(found, name=name, members=tuple(map(self.type, found.members)))
        if isinstance(found, Alias):
            return replace(found, name=name, target=self.type(found.target))
        return replace(found, name=name)

    def _own(self, found: Type) -> Mapping[str, str]:
        """Return old namespace → new one for the local declarations of a type that moves, which follow it."""
        old, new = self.namespace(found.name.namespace), self.type(found.name).namespace
        # Parts do not follow their wrapper.
        return {} if old == new or is_of_parts(found.name) else {old: new}

    def _field(self, inner: Field, own: Mapping[str, str]) -> Field:
        namespace = self.namespace(inner.namespace)
        return replace(
            inner,
            namespace=own.get(namespace, namespace),
            type=self.type(inner.type),
            alternatives=tuple(Alternative(self._element(one.element, own)) for one in inner.alternatives),
            wildcard=inner.wildcard and self.wildcard(inner.wildcard),
        )

    def _element(self, found: Element, own: Mapping[str, str]) -> Element:
        name = self.element(found.name)
        local = name if found.is_global else QName(own.get(name.namespace, name.namespace), name.name)
        return replace(
            found,
            name=local,
            type=self.type(found.type),
            substitutes=found.substitutes and self.element(found.substitutes),
        )
