"""Find the single element or wildcard of a model group."""

from __future__ import annotations

from dataclasses import replace

from soapwright.contract.schema_model import ONCE, ElementUse, Group, GroupKind, Occurs, Particle, Wildcard


def only_use(group: Group) -> list[tuple[ElementUse | Wildcard, Occurs]] | None:
    """Return the single element or wildcard of a group with its overall occurrence; an empty list for an empty group.

    None if there are several.
    """
    found: list[tuple[ElementUse | Wildcard, Occurs]] = []
    pending: list[tuple[Particle, Occurs]] = [(group, ONCE)]
    while pending:
        particle, around = pending.pop()
        occurs = _product(around, particle.occurs)
        if not isinstance(particle, Group):
            if found:
                return None
            found.append((particle, occurs))
            continue
        if particle.kind is GroupKind.CHOICE and len(particle.particles) > 1:
            occurs = replace(occurs, min=0)
        pending.extend((child, occurs) for child in particle.particles)
    return found


def _product(one: Occurs, other: Occurs) -> Occurs:
    """Return how often something occurs within something that occurs."""
    high = None if one.max is None or other.max is None else one.max * other.max
    return Occurs(one.min * other.min, high)
