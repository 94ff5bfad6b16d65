"""The two symbol spaces of XSD (and the smaller ones): which definition a name stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.errors import Problem
from soapwright.read.parse import Scope

_Node = TypeVar("_Node", bound=xsd.AnnotationBase)


@dataclass(frozen=True, slots=True)
class Symbol(Generic[_Node]):
    """A global definition, and its scope."""

    name: QName
    node: _Node
    scope: Scope


@dataclass(slots=True)
class Symbols:
    """Every global definition of the schema files, by kind and name."""

    elements: dict[QName, Symbol[xsd.Element]] = field(default_factory=dict)
    types: dict[QName, Symbol[xsd.ComplexType] | Symbol[xsd.SimpleType]] = field(default_factory=dict)
    groups: dict[QName, Symbol[xsd.Group]] = field(default_factory=dict)
    attributes: dict[QName, Symbol[xsd.Attribute]] = field(default_factory=dict)
    attribute_groups: dict[QName, Symbol[xsd.AttributeGroup]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def collect(cls, schemas: Iterable[tuple[xsd.Schema, Scope]]) -> Symbols:
        """Sort the global definitions of all schemas into their symbol spaces."""
        symbols = cls()
        for schema, scope in schemas:
            symbols._add(symbols.elements, schema.elements, scope)
            symbols._add(symbols.types, _in_order(schema.simple_types, schema.complex_types), scope)
            symbols._add(symbols.groups, schema.groups, scope)
            symbols._add(symbols.attributes, schema.attributes, scope)
            symbols._add(symbols.attribute_groups, schema.attribute_groups, scope)
            for redefine in (*schema.redefines, *schema.overrides):
                symbols.problems.append(
                    Problem(
                        scope.where(redefine),
                        "xs:redefine and xs:override are not supported",
                        "Write the redefined types out in a schema of their own.",
                    )
                )
        return symbols

    def _add(self, space: dict[QName, Symbol], nodes: Iterable[xsd.AnnotationBase], scope: Scope) -> None:  # type: ignore[type-arg]
        for node in nodes:
            name = QName(scope.namespace, node.real_name)
            known = space.get(name)
            if known is None:
                space[name] = Symbol(name, node, scope)
            elif known.scope.document.location != scope.document.location:
                self.problems.append(
                    Problem(
                        scope.where(node),
                        f"{name} is defined a second time; the first is at {known.scope.where(known.node)}",
                        "Remove one of the two definitions.",
                    )
                )


def _in_order(*groups: Iterable[xsd.AnnotationBase]) -> Iterator[xsd.AnnotationBase]:
    yield from sorted((node for group in groups for node in group), key=lambda node: node.index)
