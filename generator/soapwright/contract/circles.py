"""Find definitions that need themselves to be complete: XSD forbids them, and resolving them would not end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from xsdata.models import xsd
from xsdata.models.mixins import ElementBase

from soapwright.base.qname import QName
from soapwright.contract.symbols import Symbol, Symbols
from soapwright.errors import Problem


def circular(symbols: Symbols) -> Iterator[Problem]:
    """Yield a problem for each type derived from itself, each group within itself, each head of its own group."""
    spaces: tuple[tuple[str, Mapping[QName, Symbol[Any]]], ...] = (
        ("type", symbols.types),
        ("group", symbols.groups),
        ("attribute group", symbols.attribute_groups),
        ("element", symbols.elements),
    )
    for kind, space in spaces:
        edges = {name: tuple(_needed(symbol)) for name, symbol in space.items()}
        found = in_circles(edges)
        for name, symbol in space.items():
            if name in found:
                yield Problem(
                    symbol.scope.where(symbol.node),
                    f"{kind} {name} is defined by itself",
                    "Break the circle: let it, or what it refers to, refer to something else.",
                )


def _needed(symbol: Symbol[Any]) -> Iterator[QName]:
    """Yield what a type is derived from, the groups that a group refers to, the head that an element has."""
    if isinstance(symbol.node, xsd.Element):
        if symbol.node.substitution_group:
            yield symbol.scope.qname(symbol.node.substitution_group, symbol.node)
        return
    is_type = isinstance(symbol.node, (xsd.ComplexType, xsd.SimpleType))
    pending: list[ElementBase] = [symbol.node]
    while pending:
        # A field may well be of the type, or hold the group, that it belongs to.
        for child in pending.pop().children(_is_no_field):
            for text in _derived_from(child) if is_type else _referred_to(child):
                yield symbol.scope.qname(text, child)
            pending.append(child)


def _is_no_field(child: object) -> bool:
    return not isinstance(child, (xsd.Element, xsd.Attribute, xsd.Annotation))


def _derived_from(node: ElementBase) -> Sequence[str]:
    match node:
        case xsd.Restriction() | xsd.Extension():
            text = node.base
        case xsd.List():
            text = node.item_type
        case xsd.Union():
            text = node.member_types
        case _:
            text = None
    return (text or "").split()


def _referred_to(node: ElementBase) -> Sequence[str]:
    return [node.ref] if isinstance(node, (xsd.Group, xsd.AttributeGroup)) and node.ref else []


def in_circles(edges: Mapping[QName, Sequence[QName]]) -> set[QName]:
    """Return the names that reach themselves: Tarjan's strongly connected components, without recursion."""
    found: set[QName] = set()
    numbers: dict[QName, int] = {}
    low: dict[QName, int] = {}
    open_: list[QName] = []
    is_open: set[QName] = set()
    for start in edges:
        work = [] if start in numbers else [(start, iter(edges[start]))]
        while work:
            name, rest = work[-1]
            if name not in numbers:
                numbers[name] = low[name] = len(numbers)
                open_.append(name)
                is_open.add(name)
            for other in rest:
                if other == name:
                    found.add(name)
                elif other in edges and other not in numbers:
                    work.append((other, iter(edges[other])))
                    break
                elif other in is_open:
                    low[name] = min(low[name], numbers[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == numbers[name]:
                    members: list[QName] = []
                    while not members or members[-1] != name:
                        members.append(open_.pop())
                    is_open.difference_update(members)
                    if len(members) > 1:
                        found.update(members)
    return found
