"""Resolve the attributes of complex types, including those of attribute groups."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from xsdata.models import xsd
from xsdata.models.enums import FormType, UseType

from soapwright.base.qname import QName
from soapwright.contract.builtins import STRING, XSI
from soapwright.contract.documentation import documentation
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.schema_model import AnyAttribute, Attribute, Use
from soapwright.contract.symbols import Symbol
from soapwright.contract.wildcards import any_attribute, both
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

AttributeHolder: TypeAlias = xsd.ComplexType | xsd.Extension | xsd.Restriction | xsd.AttributeGroup
FoundAttributes: TypeAlias = tuple[tuple[Attribute, ...], AnyAttribute | None]


@dataclass(slots=True)
class _Gathered:
    """The attributes of one definition so far, without duplicates.

    An allowed one replaces a prohibited one.
    """

    attributes: dict[QName, Attribute] = field(default_factory=dict)
    any_attribute: AnyAttribute | None = None

    def add(self, attribute: Attribute) -> None:
        known = self.attributes.get(attribute.name)
        if known is None or (known.use is Use.PROHIBITED and attribute.use is not Use.PROHIBITED):
            self.attributes[attribute.name] = attribute

    @property
    def found(self) -> FoundAttributes:
        return tuple(self.attributes.values()), self.any_attribute


def attributes(types: Resolver, owner: QName, node: AttributeHolder, scope: Scope) -> FoundAttributes:
    """Return the attributes that a definition gives to `owner`, in order, and its wildcard for others."""
    for ref in _groups(types, node, scope):
        _resolve_group(types, ref)
    return _own(types, owner, node, scope)


def _own(types: Resolver, owner: QName, node: AttributeHolder, scope: Scope) -> FoundAttributes:
    """Return the attributes of a definition whose groups are resolved."""
    gathered = _Gathered()
    for child in node.attributes:
        attribute = _attribute(types, owner, child, scope)
        if attribute is None:
            continue
        known = gathered.attributes.get(attribute.name)
        if known and known.type != attribute.type and Use.PROHIBITED not in (known.use, attribute.use):
            what = f"attribute {attribute.name.name} is defined twice in one type, with different types"
            types.error(scope.where(child), what, "Remove one of them.")
        gathered.add(attribute)
    if node.any_attribute:
        gathered.any_attribute = any_attribute(node.any_attribute, scope)
    for group in node.attribute_groups:
        found, allowed = types.attribute_groups.get(scope.qname(group.ref, group), ((), None))
        types.budget.take("expansion", scope.where(group), len(found))
        for attribute in found:
            gathered.add(attribute)
        gathered.any_attribute = both(gathered.any_attribute, allowed)
    return gathered.found


def _groups(types: Resolver, node: AttributeHolder, scope: Scope) -> list[Symbol[xsd.AttributeGroup]]:
    """Return the attribute groups that a definition refers to; report undefined ones."""
    found = []
    for group in node.attribute_groups:
        name = scope.qname(group.ref, group)
        if name.namespace in ENCODINGS:
            continue
        symbol = types.symbols.attribute_groups.get(name)
        if symbol is None:
            types.unresolved("attribute group", group.ref, name, group, scope)
        else:
            found.append(symbol)
    return found


def _resolve_group(types: Resolver, symbol: Symbol[xsd.AttributeGroup]) -> None:
    """Resolve an attribute group after the groups that it refers to; the nesting depth is not limited."""
    pending = [symbol]
    waiting: set[QName] = set()
    while pending:
        current = pending[-1]
        if current.name in types.attribute_groups:
            pending.pop()
        elif current.name in waiting:
            types.attribute_groups[current.name] = _own(types, current.name, current.node, current.scope)
        else:
            waiting.add(current.name)
            pending.extend(_groups(types, current.node, current.scope))


def _attribute(types: Resolver, owner: QName, node: xsd.Attribute, scope: Scope) -> Attribute | None:
    """Resolve an attribute; None if it refers to an undefined one.

    None, too, for those of XMLSchema-instance and of SOAP encoding, which every element may have: they describe
    how a message is written, not its content.
    """
    use, default, fixed, doc = node.use, node.default, node.fixed, documentation(node)
    namespace = scope.namespace if node.form is FormType.QUALIFIED else ""
    referring = node, scope
    if node.ref is not None:
        name = scope.qname(node.ref, node)
        if name.namespace in (*ENCODINGS, XSI):
            return None
        symbol = types.symbols.attributes.get(name)
        if symbol is None:
            types.unresolved("attribute", node.ref, name, node, scope)
            return None
        owner, namespace = QName(name.namespace, ""), name.namespace
        node, scope = symbol.node, symbol.scope
        doc = doc or documentation(node)
    local = node.real_name.strip()
    if node.type:
        type_ = types.simple(node.type, node, scope, f"attribute {local!r}")
    elif node.simple_type:
        type_ = types.anonymous(owner, local, node.simple_type, scope)
    else:
        type_ = STRING
    made = Attribute(
        QName(namespace, local),
        type_,
        _use(use),
        types.text(node.default, type_, node, scope),
        types.text(node.fixed, type_, node, scope),
        doc,
    )
    if default is None and fixed is None:
        return made
    # A value constraint at the place of use overrides that of the declaration.
    return replace(
        made, default=types.text(default, type_, *referring), fixed=types.text(fixed, type_, *referring)
    )


def _use(use: UseType | None) -> Use:
    return Use.OPTIONAL if use is None else Use(use.value)
