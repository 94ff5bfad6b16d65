"""The symbol spaces of XSD, in which names are looked up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar

from lxml import etree
from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.encoding import ENCODINGS
from soapwright.errors import Problem
from soapwright.read.faulty_definitions import DefinitionKey, PutAside
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL, XS

_Node = TypeVar("_Node", bound=xsd.AnnotationBase)


@dataclass(frozen=True, slots=True)
class Symbol(Generic[_Node]):
    """A global definition, and its scope."""

    name: QName
    node: _Node
    scope: Scope


TypeSymbol: TypeAlias = Symbol[xsd.ComplexType] | Symbol[xsd.SimpleType]


@dataclass(slots=True)
class Symbols:
    """Every global definition of the schema files, by kind and name."""

    elements: dict[QName, Symbol[xsd.Element]] = field(default_factory=dict)
    types: dict[QName, TypeSymbol] = field(default_factory=dict)
    groups: dict[QName, Symbol[xsd.Group]] = field(default_factory=dict)
    attributes: dict[QName, Symbol[xsd.Attribute]] = field(default_factory=dict)
    attribute_groups: dict[QName, Symbol[xsd.AttributeGroup]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    aside: dict[DefinitionKey, list[Problem]] = field(default_factory=dict)
    """Definitions with errors, which are in none of these spaces."""

    @classmethod
    def collect(cls, schemas: Iterable[tuple[xsd.Schema, Scope]], aside: PutAside) -> Symbols:
        """Collect the global definitions of all schemas into their symbol spaces; `aside` are those with errors."""
        symbols = cls(aside={definition: list(problems) for definition, problems in aside.items()})
        contradicting: list[tuple[str, QName, Problem]] = []
        for schema, scope in schemas:
            contradicting += symbols._add("element", schema.elements, scope)
            contradicting += symbols._add("type", _in_order(schema.simple_types, schema.complex_types), scope)
            contradicting += symbols._add("group", schema.groups, scope)
            contradicting += symbols._add("attribute", schema.attributes, scope)
            contradicting += symbols._add("attribute group", schema.attribute_groups, scope)
            for override in schema.overrides:
                symbols.problems.append(
                    Problem(
                        scope.where(override),
                        "xs:override requires XSD 1.1, which is not supported",
                        "Write the overriding definitions out in a schema of their own.",
                    )
                )
        for kind, name, problem in contradicting:
            symbols.put_aside(kind, name, problem)
        for kind, name in aside:
            # Another definition of that name is not the one that is meant.
            symbols._space(kind).pop(name, None)
        return symbols

    def named_like(self, kind: str) -> tuple[Collection[QName], Collection[QName]]:
        """Return the names of a kind ("type", "element", "group" …), and those of the kind it is confused with."""
        other = {"type": "element", "element": "type"}.get(kind)
        return self._space(kind), self._space(other) if other else ()

    def put_aside(self, kind: str, name: QName, problem: Problem) -> None:
        """Remove a definition from its symbol space; references to it are errors with this problem."""
        self._space(kind).pop(name, None)
        self.aside.setdefault((kind, name), []).append(problem)

    def _space(self, kind: str) -> dict[QName, Symbol[Any]]:
        spaces: dict[str, dict[QName, Symbol[Any]]] = {
            "type": self.types,
            "element": self.elements,
            "group": self.groups,
            "attribute": self.attributes,
            "attribute group": self.attribute_groups,
        }
        return spaces[kind]

    def _add(
        self, kind: str, nodes: Iterable[xsd.AnnotationBase], scope: Scope
    ) -> Iterator[tuple[str, QName, Problem]]:
        """Add definitions; yield those that contradict an earlier one of the same name, with that problem."""
        if scope.namespace in ENCODINGS and kind in ("type", "element"):
            # A schema says what these look like, not what they mean.
            return
        space = self._space(kind)
        for node in nodes:
            name = QName(scope.namespace, node.real_name.strip())
            known = space.setdefault(name, Symbol(name, node, scope))
            if known.node is not node and not _same(known, Symbol(name, node, scope)):
                what = f"{name} is already defined at {known.scope.where(known.node)}"
                yield kind, name, Problem(scope.where(node), what, "Remove one of the two definitions.")


def _in_order(*groups: Iterable[xsd.AnnotationBase]) -> Iterator[xsd.AnnotationBase]:
    yield from sorted((node for group in groups for node in group), key=lambda node: node.index)


# The attributes of schema elements whose values are names, and therefore depend on prefixes.
_NAMES = frozenset(("type", "base", "ref", "itemType", "memberTypes", "substitutionGroup", "refer"))


def _same(one: Symbol[xsd.AnnotationBase], other: Symbol[xsd.AnnotationBase]) -> bool:
    """Return whether two definitions are equal: two copies of one schema file do not contradict each other."""
    first, second = one.scope.xml(one.node), other.scope.xml(other.node)
    assert first is not None and second is not None
    return list(_comparable_parts(first, one)) == list(_comparable_parts(second, other))


def _comparable_parts(root: etree._Element, symbol: Symbol[xsd.AnnotationBase]) -> Iterator[object]:
    """Yield the parts of a definition to compare: no annotations or extensions, names and defaults resolved."""
    schema = root.getparent()
    assert schema is not None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag == f"{XS}annotation" or any(True for _ in element.iterancestors(f"{XS}annotation")):
            continue
        yield event, element.tag
        if event == "start":
            stated = {name: value for name, value in element.items() if _is_significant(name)}
            form = _FORMS.get(str(element.tag))
            if form and element is not root and "ref" not in stated:
                stated.setdefault("form", schema.get(form, "unqualified"))
            for name, value in sorted((_DEFAULTS | stated).items()):
                names = value.split() if name in _NAMES else ()
                yield name, [symbol.scope.named(one, element) for one in names] or value


def _is_significant(attribute: str) -> bool:
    return attribute != "id" and (not attribute.startswith("{") or attribute == WSDL + "arrayType")


_FORMS = {XS + "element": "elementFormDefault", XS + "attribute": "attributeFormDefault"}
# The value of a missing attribute; harmless for elements that cannot have it.
_DEFAULTS = {
    **dict.fromkeys(("minOccurs", "maxOccurs"), "1"),
    **dict.fromkeys(("nillable", "abstract", "mixed"), "false"),
    "use": "optional",
}
