"""Find definitions that need themselves to be complete: XSD forbids them, and resolving them would not end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from xsdata.models import xsd
from xsdata.models.mixins import ElementBase

from soapwright.base.qname import QName
from soapwright.contract.symbols import Symbol, Symbols
from soapwright.errors import Problem


def circular(symbols: Symbols) -> Iterator[Problem]:
    """Yield a problem for each type derived from itself, and each group or attribute group within itself."""
    for kind, space in (
        ("type", symbols.types),
        ("group", symbols.groups),
        ("attribute group", symbols.attribute_groups),
    ):
        edges = {name: set(_needed(symbol)) for name, symbol in space.items()}
        for name, symbol in space.items():
            if name in _reachable(name, edges):
                yield Problem(
                    symbol.scope.where(symbol.node),
                    f"{kind} {name} is defined by itself",
                    "Break the circle: let it, or what it refers to, refer to something else.",
                )


def _needed(symbol: Symbol[Any]) -> Iterator[QName]:
    for text, node in _references(symbol.node, isinstance(symbol.node, (xsd.ComplexType, xsd.SimpleType))):
        yield symbol.scope.qname(text, node)


def _references(node: ElementBase, is_type: bool) -> Iterator[tuple[str, ElementBase]]:
    """Yield what a type is derived from, or the groups that a group refers to."""
    for child in node.children():
        if is_type:
            if isinstance(child, xsd.Element):
                # A field may well be of the type that it belongs to.
                continue
            text = child.item_type if isinstance(child, xsd.List) else getattr(child, "base", None)
        else:
            text = child.ref if isinstance(child, (xsd.Group, xsd.AttributeGroup)) else None
        if text:
            yield text, child
        yield from _references(child, is_type)


def _reachable(start: QName, edges: Mapping[QName, set[QName]]) -> set[QName]:
    found: set[QName] = set()
    pending = list(edges.get(start, ()))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(edges.get(name, ()))
    return found
