"""The children in a complex type's own content model."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.compare.grammar import Piece, expression, uses_of
from soapwright.contract.model import Contract
from soapwright.contract.schema_model import (
    ComplexType,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
    Method,
    Occurs,
    Particle,
    Wildcard,
)

WITHOUT_ORDER = (GroupKind.CHOICE, GroupKind.ALL)


def group_of(model: Contract, name: QName) -> Group | None:
    """Return the content of a type; for the struct of a turn, that of the type that contains it."""
    found = model.types.get(name)
    while found is None and "/" in name.name:
        name = QName(name.namespace, name.name.rpartition("/")[0])
        found = model.types.get(name)
    content = found.content if isinstance(found, ComplexType) else None
    return content.group if isinstance(content, ElementContent) else None


def element_keys(model: Contract, name: QName) -> frozenset[tuple[str, str]]:
    """Return the elements of a type's own content, including its groups, as name and namespace."""
    found = (one.element.name for one in uses_of(group_of(model, name)) if isinstance(one, ElementUse))
    return frozenset((one.name, one.namespace) for one in found)


def has_choice(model: Contract, name: QName) -> bool:
    """Return whether the order of some of a type's children is irrelevant."""
    groups = _groups_in(group_of(model, name))
    return any(one.kind in WITHOUT_ORDER and len(one.particles) > 1 for one in groups)


def _groups_in(group: Group | None) -> Iterator[Group]:
    """Yield a group and all groups in it, at any depth."""
    pending = [group] if group else []
    while pending:
        current = pending.pop()
        yield current
        pending.extend(one for one in current.particles if isinstance(one, Group))


class Namer:
    """Assigns symbols to the particles of one content model: names to elements, numbers to wildcards."""

    def __init__(self, shared: set[str]) -> None:
        self._shared = shared
        self._wildcards = 0

    def __call__(self, particle: Particle) -> str | None:
        if isinstance(particle, ElementUse):
            symbol = str(particle.element.name)
        else:
            symbol = wildcard(self._wildcards)
            self._wildcards += 1
        return symbol if symbol in self._shared else None


def wildcard(number: int) -> str:
    """Return the symbol of a wildcard by its number."""
    return "any" if number == 0 else f"any {number + 1}"


def global_elements(model: Contract, name: QName) -> frozenset[QName]:
    """Return the global elements to which the content of a type refers."""
    uses = uses_of(group_of(model, name))
    return frozenset(
        one.element.name for one in uses if isinstance(one, ElementUse) and one.element.is_global
    )


def content(found: ComplexType) -> Group | None:
    """Return the group of a type's own content."""
    return found.content.group if isinstance(found.content, ElementContent) else None


def element_uses(found: ComplexType) -> dict[str, ElementUse]:
    """Return the elements of a type's own content, by name."""
    return {str(one.element.name): one for one in uses_of(content(found)) if isinstance(one, ElementUse)}


def least(found: ComplexType) -> dict[str, int]:
    """Return the minimum occurrence of each element as a field: in its type, or in one turn of a repeated group."""
    least: dict[str, int] = {}

    def occurs(particle: Particle, inside: bool) -> Occurs:
        least[_symbol(particle)] = 0 if inside else particle.occurs.min
        return particle.occurs

    expression(content(found), _symbol, occurs)
    return least


def wildcard_count(found: ComplexType) -> int:
    """Return how many element wildcards a type's own content has."""
    return sum(isinstance(one, Wildcard) for one in uses_of(content(found)))


def is_restriction(found: ComplexType) -> bool:
    """Return whether a type restricts another one."""
    return found.derivation is not None and found.derivation.method is Method.RESTRICTION


def needed(found: ComplexType) -> frozenset[str]:
    """Return the elements that all valid content of a type contains."""
    return _needed(expression(content(found), _symbol, lambda one, _: one.occurs))


def _symbol(particle: Particle) -> str:
    return str(particle.element.name) if isinstance(particle, ElementUse) else "any"


def _needed(piece: Piece) -> frozenset[str]:
    if piece.min == 0:
        return frozenset()
    if piece.symbol:
        return frozenset({piece.symbol})
    parts = [_needed(one) for one in piece.parts]
    if piece.kind is GroupKind.CHOICE:
        return frozenset.intersection(*parts)
    return frozenset().union(*parts)
