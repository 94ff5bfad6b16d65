"""Resolve types derived from the Array of SOAP encoding: the item type and the number of dimensions.

Sources: SOAP 1.1, 5.4.2; WSDL 1.1, 2.2 (wsdl:arrayType); SOAP 1.2 part 2, 3.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.documentation import documentation
from soapwright.contract.elements import element_use
from soapwright.contract.encoding import ANYTHING, ENCODINGS, ITEM, array_of, is_array, is_encoded
from soapwright.contract.schema_model import ComplexType, Element, ElementUse
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

ARRAY_TYPE = WSDL + "arrayType"
_SIZES = re.compile(r"\[[\s\d,*]*\]")


class _Level(NamedTuple):
    """A type in the chain of derivation from the encoding's Array: its derivation and its scope."""

    derived: xsd.Extension | xsd.Restriction
    scope: Scope


def array_type(types: Resolver, name: QName, node: xsd.ComplexType, scope: Scope) -> ComplexType | None:
    """Resolve a complex type derived from the encoding's Array; None for any other type.

    The item type is that of wsdl:arrayType or, without one, that of the element in the type.
    """
    levels = _levels(types, node, scope)
    if levels is None:
        return None
    declared = next(filter(None, (_declared(types, name, level) for level in levels)), None)
    item = declared or ANYTHING
    stated = next(filter(None, map(_stated, levels)), None)
    ranks = [1]
    if stated is not None:
        text, attribute, level = stated
        type_name, ranks = _parsed(text)
        nillable = item.nillable or is_encoded(level.scope.qname(type_name, attribute))
        item = replace(item, type=types.type(type_name, attribute, level.scope), nillable=nillable)
    types.met(item.type)
    made = _nested(types, name, item, ranks, levels[0])
    return replace(made, doc=documentation(node))


def _levels(types: Resolver, node: xsd.ComplexType, scope: Scope) -> list[_Level] | None:
    """Return the derivations that lead to the encoding's Array, the type's own first.

    None if it is not an array.
    """
    found: list[_Level] = []
    current: object = node
    while isinstance(current, xsd.ComplexType) and current.complex_content:
        derived = current.complex_content.extension or current.complex_content.restriction
        if derived is None or not derived.base:
            return None
        found.append(_Level(derived, scope))
        base = scope.qname(derived.base, derived)
        if is_array(base):
            return found
        symbol = types.symbols.types.get(base)
        if symbol is None:
            return None
        current, scope = symbol.node, symbol.scope
    return None


def _declared(types: Resolver, owner: QName, level: _Level) -> Element | None:
    """Return the single element that a derivation of Array declares for its items."""
    groups = (level.derived.sequence, level.derived.all, level.derived.choice)
    elements = [element for group in groups if group for element in group.elements]
    if len(elements) != 1:
        return None
    use = element_use(types, owner, elements[0], level.scope)
    return use.element if isinstance(use, ElementUse) else None


def _stated(level: _Level) -> tuple[str, xsd.Attribute, _Level] | None:
    """Return the text of wsdl:arrayType, or of a default for arrayType or itemType, and where it is."""
    for attribute in level.derived.attributes:
        xml = level.scope.xml(attribute)
        text = None if xml is None else xml.get(ARRAY_TYPE)
        if text is None and attribute.ref:
            name = level.scope.qname(attribute.ref, attribute)
            if name.namespace in ENCODINGS and name.name in ("arrayType", "itemType"):
                text = attribute.default or attribute.fixed
        if text is not None and text.strip():
            return text, attribute, level
    return None


def _parsed(text: str) -> tuple[str, list[int]]:
    """Split an array type into the name of the type and the number of dimensions of each array, outermost last."""
    sizes = _SIZES.findall(text)
    return text.partition("[")[0].strip(), [size.count(",") + 1 for size in sizes] or [1]


def _nested(types: Resolver, name: QName, item: Element, ranks: list[int], level: _Level) -> ComplexType:
    """Return an array of arrays; the inner arrays, and the rows of several dimensions, get types of their own."""
    made = list(_inside_out(name, item, ranks))
    for inner in made[:-1]:
        types.put(inner.name, inner, level.derived, level.scope)
    return made[-1]


def _inside_out(name: QName, item: Element, ranks: list[int]) -> Iterator[ComplexType]:
    # The last rank is that of the outermost array: string[,][] is a list of tables.
    shapes = [left for rank in ranks for left in range(1, rank + 1)]
    for depth, dimensions in zip(range(len(shapes) - 1, -1, -1), shapes, strict=True):
        inner = QName(name.namespace, name.name + "/row" * depth)
        yield array_of(inner, item, dimensions)
        item = Element(QName("", ITEM), inner)
