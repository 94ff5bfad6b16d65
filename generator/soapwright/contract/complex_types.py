"""Resolve complex types: base, content and attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.arrays import array_type
from soapwright.contract.attributes import attributes
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.documentation import documentation
from soapwright.contract.elements import DERIVATIONS, derivation_set
from soapwright.contract.particles import content_model
from soapwright.contract.schema_model import (
    AnyAttribute,
    Attribute,
    ComplexType,
    Content,
    Derivation,
    ElementContent,
    EmptyContent,
    Group,
    GroupKind,
    Method,
    Occurs,
    Process,
    SimpleContent,
    Use,
    Wildcard,
)
from soapwright.contract.simple_types import narrows, restriction
from soapwright.errors import Level, Problem, Where
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

DICTIONARY_MARK = "{http://schemas.microsoft.com/2003/10/Serialization/}IsDictionary"
Derived: TypeAlias = xsd.Extension | xsd.Restriction

# The content of xs:anyType, which an extension of it starts with (XSD 1.0 part 1, 3.4.7).
_ANYTHING = Wildcard(("##any",), Process.LAX, Occurs(0, None))
_ANY_ATTRIBUTE = AnyAttribute(("##any",), Process.LAX)


def complex_type(types: Resolver, name: QName, node: xsd.ComplexType, scope: Scope) -> ComplexType:
    """Resolve a complex type under `name`."""
    array = array_type(types, name, node, scope)
    if array is not None:
        return array
    derived_from = _derived_from(types, name, node, scope)
    if derived_from is None:
        content, derivation = _own_content(types, name, node, scope, node.mixed), None
        found, any_attribute = attributes(types, name, node, scope)
    else:
        derived, base = derived_from
        content = _derived_content(types, name, node, derived, base, scope)
        found, any_attribute = attributes(types, name, derived, scope)
        derivation = _derivation(types, derived, base)
        if _extends_anything(derived, scope):
            any_attribute = _ANY_ATTRIBUTE
            types.wildcard(_ANYTHING)
    if derivation is None or derivation.method is Method.EXTENSION:
        types.problems.extend(_prohibited(name, found, scope.where(node)))
    return ComplexType(
        name,
        content,
        found,
        any_attribute,
        derivation,
        node.abstract,
        derivation_set(node.block, scope.block, DERIVATIONS),
        derivation_set(node.final, scope.final, DERIVATIONS),
        documentation(node),
        _is_dictionary(node),
    )


def _prohibited(name: QName, found: Iterable[Attribute], where: Where) -> Iterator[Problem]:
    """Yield a warning for each prohibited attribute of a type that does not restrict another."""
    for attribute in found:
        if attribute.use is Use.PROHIBITED:
            what = f"{name} prohibits attribute {attribute.name} but restricts no type; the attribute is left out"
            hint = "No action is needed: only a restriction can prohibit an attribute of its base."
            yield Problem(
                where, what, hint, Level.WARNING, "attributes are prohibited in types that restrict no other"
            )


def derivation_of(node: xsd.ComplexType) -> Derived | None:
    """Return the extension or restriction that a complex type is."""
    content = node.complex_content or node.simple_content
    return (content.extension or content.restriction) if content else None


def _derived_from(
    types: Resolver, name: QName, node: xsd.ComplexType, scope: Scope
) -> tuple[Derived, QName] | None:
    """Return the extension or restriction that a type is, and its base; None if it is not derived."""
    if node.complex_content is None and node.simple_content is None:
        return None
    derived = derivation_of(node)
    if derived is None or not derived.base:
        what = f"complex type {name} has a content model without an extension or restriction"
        types.error(scope.where(node), what, "Add xs:extension or xs:restriction with a base.")
        return None
    return derived, types.type(derived.base, derived, scope)


def _extends_anything(derived: Derived, scope: Scope) -> bool:
    """Return whether a type extends xs:anyType, so that anything may precede its own content.

    A type that extends the Struct of SOAP encoding contains only its own elements.
    """
    base = scope.qname(derived.base or "", derived)
    return base == ANY_TYPE and isinstance(derived, xsd.Extension)


def _derivation(types: Resolver, derived: Derived, base: QName) -> Derivation | None:
    """Return the derivation from a complex type; a simple base is content, and anyType is no derivation."""
    if base == ANY_TYPE or types.is_simple(base):
        return None
    return Derivation(base, Method.EXTENSION if isinstance(derived, xsd.Extension) else Method.RESTRICTION)


def _derived_content(
    types: Resolver, name: QName, node: xsd.ComplexType, derived: Derived, base: QName, scope: Scope
) -> Content:
    if types.is_simple(base) or node.simple_content:
        return _simple_content(types, name, derived, base, scope)
    mixed = node.mixed or bool(node.complex_content and node.complex_content.mixed)
    if _extends_anything(derived, scope):
        own = content_model(types, name, derived, scope)
        return ElementContent(Group(GroupKind.SEQUENCE, (_ANYTHING, *((own,) if own else ()))), True)
    return _own_content(types, name, derived, scope, mixed)


def _simple_content(types: Resolver, name: QName, derived: Derived, base: QName, scope: Scope) -> Content:
    text = base if types.is_simple(base) else types.text_type(base)
    if isinstance(derived, xsd.Restriction):
        inner = derived.simple_type
        if inner and not narrows(derived):
            return SimpleContent(types.anonymous(name, "value", inner, scope))
        if inner:
            text = types.anonymous(name, "base", inner, scope)
        if text and narrows(derived):
            value = QName(name.namespace, f"{name.name}/value")
            types.put(value, restriction(types, value, text, derived, scope), derived, scope)
            return SimpleContent(value)
    if text is None:
        what = f"complex type {name} has simple content, but its base {base} does not"
        types.error(
            scope.where(derived), what, "Derive it from a simple type, or from one with simple content."
        )
    return SimpleContent(base) if types.is_simple(base) else EmptyContent()


def _own_content(
    types: Resolver,
    name: QName,
    node: xsd.ComplexType | xsd.Extension | xsd.Restriction,
    scope: Scope,
    mixed: bool,
) -> Content:
    group = content_model(types, name, node, scope)
    return ElementContent(group, mixed) if group or mixed else EmptyContent()


def _is_dictionary(node: xsd.ComplexType) -> bool:
    return any(
        isinstance(mark, AnyElement) and mark.qname == DICTIONARY_MARK and str(mark.text).strip() == "true"
        for annotation in node.annotations
        for info in annotation.app_infos
        for mark in info.content
    )
