"""Find definitions that depend on themselves: XSD forbids them, and resolving them would not end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from xsdata.models import xsd
from xsdata.models.xsd import AnnotationBase

from soapwright.base.qname import QName
from soapwright.contract.symbols import Symbol, Symbols
from soapwright.errors import Problem


def put_cycles_aside(symbols: Symbols) -> None:
    """Put aside each type, group or substitution group head that depends on itself."""
    spaces: tuple[tuple[str, Mapping[QName, Symbol[Any]]], ...] = (
        ("type", symbols.types),
        ("group", symbols.groups),
        ("attribute group", symbols.attribute_groups),
        ("element", symbols.elements),
    )
    for kind, space in spaces:
        edges = {name: tuple(needed(symbol)) for name, symbol in space.items()}
        found = in_cycles(edges)
        for name, symbol in list(space.items()):
            if name in found:
                problem = Problem(
                    symbol.scope.where(symbol.node),
                    f"{kind} {name} is defined in terms of itself",
                    "Break the cycle: change a reference in it, or in a definition that it refers to.",
                )
                symbols.put_aside(kind, name, problem)


def needed(symbol: Symbol[Any]) -> Iterator[QName]:
    """Yield the base of a type, the groups that a group refers to, or the head of an element."""
    pending: list[AnnotationBase] = [symbol.node]
    while pending:
        node = pending.pop()
        for text, parts in _made_from(node):
            for name in (text or "").split():
                yield symbol.scope.qname(name, node)
            # Fields may have the type, or contain the group, that they belong to.
            pending.extend(filter(None, parts))


TypeParts: TypeAlias = Sequence[AnnotationBase | None]


def _made_from(node: AnnotationBase) -> Iterator[tuple[str | None, TypeParts]]:
    """Yield the names that a definition depends on, and the parts of it that may have such names, too."""
    match node:
        case xsd.ComplexType():
            yield None, (node.complex_content, node.simple_content)
        case xsd.SimpleContent():
            yield None, (node.restriction, node.extension)
        case xsd.SimpleType():
            yield None, (node.restriction, node.list, node.union)
        case xsd.Extension():
            yield node.base, ()
        case xsd.Restriction():
            yield node.base, (node.simple_type,)
        case xsd.List():
            yield node.item_type, (node.simple_type,)
        case xsd.Union():
            yield node.member_types, node.simple_types
        case xsd.Element():
            yield node.substitution_group, ()
        case xsd.AttributeGroup():
            yield node.ref, node.attribute_groups
        case xsd.Group():
            yield node.ref, (node.all, node.choice, node.sequence)
        case xsd.Sequence() | xsd.Choice():
            yield None, (*node.groups, *node.choices, *node.sequences)
        case _:
            pass


def in_cycles(edges: Mapping[QName, Sequence[QName]]) -> set[QName]:
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
