"""Resolve simple types: restrictions with their facets and values, lists, unions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.builtins import STRING
from soapwright.contract.documentation import documentation
from soapwright.contract.schema_model import Atomic, Facets, List, SimpleType, Union, Value
from soapwright.errors import Level
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

_ONE_OF_THREE = "Write xs:restriction, xs:list or xs:union in it."
_BASED = "Name its base type, or define one in it."


def simple_type(types: Resolver, name: QName, node: xsd.SimpleType, scope: Scope) -> SimpleType:
    """Resolve a simple type under `name`."""
    doc = documentation(node)
    if node.list:
        return List(name, _item(types, name, node.list, scope), doc)
    if node.union:
        return Union(name, tuple(_members(types, name, node.union, scope)), doc)
    if node.restriction:
        return restriction(
            types, name, _base(types, name, node.restriction, scope), node.restriction, scope, doc
        )
    types.error(scope.where(node), f"simple type {name} has no restriction, list or union", _ONE_OF_THREE)
    return Atomic(name, STRING)


def restriction(
    types: Resolver, name: QName, base: QName, node: xsd.Restriction, scope: Scope, doc: str = ""
) -> Atomic:
    """Resolve a restriction of a base; it may be in a simple type or in simple content."""
    values: dict[str, Value] = {}
    for one in node.enumerations:
        text = types.text(one.value, base, one, scope, level=Level.ERROR)
        if text is not None:
            values.setdefault(text, Value(text, documentation(one)))
    return Atomic(name, base, facets(node), tuple(values.values()), doc)


def facets(node: xsd.Restriction) -> Facets:
    """Return the facets that a restriction states."""
    return Facets(
        length=_number(node.length),
        min_length=_number(node.min_length),
        max_length=_number(node.max_length),
        min_inclusive=_text(node.min_inclusive),
        min_exclusive=_text(node.min_exclusive),
        max_inclusive=_text(node.max_inclusive),
        max_exclusive=_text(node.max_exclusive),
        total_digits=_number(node.total_digits),
        fraction_digits=_number(node.fraction_digits),
        patterns=tuple(pattern.value for pattern in node.patterns),
        white_space=_text(node.white_space),
    )


def narrows(node: xsd.Restriction) -> bool:
    """Return whether a restriction states facets or values."""
    return bool(node.enumerations) or facets(node) != Facets()


def _base(types: Resolver, name: QName, node: xsd.Restriction, scope: Scope) -> QName:
    if node.base:
        return types.simple(node.base, node, scope, f"the base of {name}")
    if node.simple_type:
        return types.anonymous(name, "base", node.simple_type, scope)
    types.error(scope.where(node), f"the restriction of {name} has no base", _BASED)
    return STRING


def _item(types: Resolver, name: QName, node: xsd.List, scope: Scope) -> QName:
    if node.item_type:
        return types.simple(node.item_type, node, scope, f"an item of {name}")
    if node.simple_type:
        return types.anonymous(name, "item", node.simple_type, scope)
    types.error(scope.where(node), f"list {name} has no item type", "Name the type of its items.")
    return STRING


def _members(types: Resolver, name: QName, node: xsd.Union, scope: Scope) -> Iterator[QName]:
    if not node.member_types and not node.simple_types:
        types.error(scope.where(node), f"union {name} has no member types", "Name the types of its members.")
    for text in (node.member_types or "").split():
        yield types.simple(text, node, scope, f"a member of {name}")
    for inner in node.simple_types:
        yield types.anonymous(name, "member", inner, scope)


def _number(
    facet: xsd.Length | xsd.MinLength | xsd.MaxLength | xsd.TotalDigits | xsd.FractionDigits | None,
) -> int | None:
    return None if facet is None else facet.value


def _text(
    facet: xsd.MinInclusive | xsd.MinExclusive | xsd.MaxInclusive | xsd.MaxExclusive | xsd.WhiteSpace | None,
) -> str | None:
    return None if facet is None else facet.value
