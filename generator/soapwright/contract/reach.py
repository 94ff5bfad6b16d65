"""Which types lead to which, by what they hold and are made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from soapwright.base.qname import QName
from soapwright.contract.model import (
    Atomic,
    ComplexType,
    ElementContent,
    ElementUse,
    Group,
    List,
    Particle,
    SimpleContent,
    Type,
    Union,
)


def leading_to(types: Mapping[QName, Type], targets: Iterable[QName]) -> set[QName]:
    """Return the types that need one of the targets, they themselves among them."""
    users: defaultdict[QName, list[QName]] = defaultdict(list)
    for found in types.values():
        for name in needed(found):
            users[name].append(found.name)
    reached: set[QName] = set()
    pending = list(targets)
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending.extend(users[name])
    return reached


def needed(found: Type) -> Iterator[QName]:
    """Yield the types that a type refers to."""
    match found:
        case Atomic():
            yield found.base
        case List():
            yield found.item
        case Union():
            yield from found.members
        case ComplexType():
            if found.derivation:
                yield found.derivation.base
            if isinstance(found.content, SimpleContent):
                yield found.content.type
            if isinstance(found.content, ElementContent) and found.content.group:
                yield from (use.element.type for use in element_uses(found.content.group))
            yield from (attribute.type for attribute in found.attributes)


def element_uses(group: Group) -> Iterator[ElementUse]:
    """Yield each use of an element in a group, in any order; of a named group that stands in it twice, once."""
    pending: list[Particle] = [group]
    seen: set[int] = set()
    while pending:
        particle = pending.pop()
        if isinstance(particle, ElementUse):
            yield particle
        elif isinstance(particle, Group) and id(particle.particles) not in seen:
            seen.add(id(particle.particles))
            pending.extend(particle.particles)
