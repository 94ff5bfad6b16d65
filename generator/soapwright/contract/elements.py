"""Resolve element declarations, global and local, and references to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xsdata.models import xsd
from xsdata.models.enums import FormType

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.documentation import documentation
from soapwright.contract.encoding import is_encoded
from soapwright.contract.occurrence import occurs
from soapwright.contract.schema_model import (
    SUBSTITUTION,
    DerivationSet,
    Element,
    ElementUse,
    Method,
    Process,
    Wildcard,
)
from soapwright.contract.symbols import Symbol
from soapwright.errors import Level, Problem
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

_NO_HEAD = "elements substitute undefined elements"
DERIVATIONS = frozenset(method.value for method in Method)
SUBSTITUTIONS = DERIVATIONS | {SUBSTITUTION}


def global_element(types: Resolver, symbol: Symbol[xsd.Element]) -> Element:
    """Resolve a global element; without a type, it has the type of the head it substitutes (XSD 1.0 part 1, 3.3.2).

    An undefined head is tolerated if the element itself is used by name (5.3).
    """
    node, scope = symbol.node, symbol.scope
    head = scope.qname(node.substitution_group, node) if node.substitution_group else None
    if head is not None and head not in types.symbols.elements:
        lack = "has errors" if ("element", head) in types.symbols.aside else "is not defined"
        what = f"element {symbol.name} substitutes {head}, which {lack}; it is used only where it is referred to by name"
        hint = f"Import the schema file that defines {head}, if there is one."
        types.problems.append(Problem(scope.where(node), what, hint, Level.WARNING, _NO_HEAD))
        head = None
    typed = symbol
    while not _has_type(typed.node) and typed.node.substitution_group:
        above = typed.scope.qname(typed.node.substitution_group, typed.node)
        if above not in types.symbols.elements:
            break
        typed = types.symbols.elements[above]
    type_ = _type(types, QName(typed.name.namespace, ""), typed.node, typed.scope)
    return Element(
        symbol.name,
        type_,
        node.nillable or _is_encoded(typed.node, typed.scope),
        types.text(node.default, type_, node, scope),
        types.text(node.fixed, type_, node, scope),
        node.abstract,
        head,
        True,
        derivation_set(node.block, scope.block, SUBSTITUTIONS),
        derivation_set(node.final, scope.final, DERIVATIONS),
        documentation(node),
    )


def element_use(
    types: Resolver, owner: QName, node: xsd.Element, scope: Scope
) -> ElementUse | Wildcard | None:
    """Resolve an element of a content model; None if it refers to an undefined one."""
    if node.ref is None:
        return ElementUse(_local(types, owner, node, scope), occurs(node))
    name = scope.qname(node.ref, node)
    found = types.element(name)
    if found is not None:
        types.referred(found, scope.where(node))
        return ElementUse(found, occurs(node), documentation(node))
    if name.namespace == XS:
        # A schema instead of data, as in a .NET DataSet.
        return Wildcard((XS,), Process.SKIP, occurs(node))
    types.unresolved("element", node.ref, name, node, scope)
    return None


def derivation_set(text: str | None, default: str, ways: DerivationSet) -> DerivationSet:
    """Return which of these ways a `block` or `final` bars; `default` is the schema's default."""
    words = (default if text is None else text).split()
    return ways if "#all" in words else ways & frozenset(words)


def _local(types: Resolver, owner: QName, node: xsd.Element, scope: Scope) -> Element:
    namespace = scope.namespace if node.form is FormType.QUALIFIED else ""
    type_ = _type(types, owner, node, scope)
    return Element(
        QName(namespace, node.real_name.strip()),
        type_,
        node.nillable or _is_encoded(node, scope),
        types.text(node.default, type_, node, scope),
        types.text(node.fixed, type_, node, scope),
        block=derivation_set(node.block, scope.block, SUBSTITUTIONS),
        doc=documentation(node),
    )


def _has_type(node: xsd.Element) -> bool:
    return bool(node.type or node.complex_type or node.simple_type)


def _is_encoded(node: xsd.Element, scope: Scope) -> bool:
    return node.type is not None and is_encoded(scope.qname(node.type, node))


def _type(types: Resolver, owner: QName, node: xsd.Element, scope: Scope) -> QName:
    inner = node.complex_type or node.simple_type
    if node.type:
        name = types.type(node.type, node, scope)
    elif inner:
        return types.anonymous(owner, node.real_name.strip(), inner, scope)
    else:
        name = ANY_TYPE
    types.met(name)
    return name
