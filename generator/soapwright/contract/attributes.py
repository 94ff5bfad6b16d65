"""Resolve the attributes of complex types, those of attribute groups among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xsdata.models import xsd
from xsdata.models.enums import FormType, UseType

from soapwright.base.qname import QName
from soapwright.contract.builtins import STRING
from soapwright.contract.docs import documentation
from soapwright.contract.views import Field, Place
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.types import TypeResolver

XML = "http://www.w3.org/XML/1998/namespace"


def attributes(
    types: TypeResolver,
    owner: QName,
    node: xsd.ComplexType | xsd.Extension | xsd.Restriction | xsd.AttributeGroup,
    scope: Scope,
) -> Iterator[Field]:
    """Yield the attributes that a definition gives to the struct `owner`, in their order."""
    for attribute in node.attributes:
        if attribute.use is not UseType.PROHIBITED:
            yield _attribute(types, owner, attribute, scope)
    for group in node.attribute_groups:
        name = scope.qname(group.ref, group)
        symbol = types.symbols.attribute_groups.get(name)
        if symbol is None:
            types.unresolved("attribute group", group.ref, name, group, scope)
        else:
            yield from attributes(types, owner, symbol.node, symbol.scope)


def _attribute(types: TypeResolver, owner: QName, node: xsd.Attribute, scope: Scope) -> Field:
    required = int(node.use is UseType.REQUIRED)
    namespace = scope.namespace if node.form is FormType.QUALIFIED else ""
    if node.ref:
        name = scope.qname(node.ref, node)
        symbol = types.symbols.attributes.get(name)
        if symbol is None:
            if name.namespace != XML:
                types.unresolved("attribute", node.ref, name, node, scope)
            return Field(name.name, name.namespace, STRING, required, place=Place.ATTRIBUTE)
        node, scope, namespace = symbol.node, symbol.scope, name.namespace
    local = node.real_name
    if node.type:
        type_ = types.named(node.type, node, scope)
    elif node.simple_type:
        type_ = types.defined(QName(owner.namespace, f"{owner.name}/{local}"), node.simple_type, scope)
    else:
        type_ = STRING
    return Field(local, namespace, type_, required, place=Place.ATTRIBUTE, doc=documentation(node))
