"""Which types a type refers to, through its content and its base."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.contract.schema_model import (
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
            match found.content:
                case SimpleContent(type=type_):
                    yield type_
                case ElementContent(group=Group() as group):
                    yield from (use.element.type for use in element_uses(group))
            yield from (attribute.type for attribute in found.attributes)


def element_uses(group: Group) -> Iterator[ElementUse]:
    """Yield each use of an element in a group, in any order.

    A named group that occurs twice is entered once.
    """
    pending: list[Particle] = [group]
    seen: set[int] = set()
    while pending:
        particle = pending.pop()
        if isinstance(particle, ElementUse):
            yield particle
        elif isinstance(particle, Group) and id(particle.particles) not in seen:
            seen.add(id(particle.particles))
            pending.extend(particle.particles)
