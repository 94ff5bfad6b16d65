"""Resolve content models: sequences, choices and named groups, nested as in the schema."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.elements import element_use
from soapwright.contract.occurrence import occurs
from soapwright.contract.schema_model import ONCE, Group, GroupKind, Occurs, Particle
from soapwright.contract.wildcards import wildcard
from soapwright.errors import Level, Problem
from soapwright.read.parse import Scope

if TYPE_CHECKING:
    from soapwright.contract.resolver import Resolver

Model: TypeAlias = xsd.Sequence | xsd.Choice | xsd.All
Child: TypeAlias = xsd.Element | xsd.Any | xsd.Group | Model
_KINDS = {xsd.Sequence: GroupKind.SEQUENCE, xsd.Choice: GroupKind.CHOICE, xsd.All: GroupKind.ALL}


@dataclass(slots=True)
class _Open:
    """A group being read: its remaining particles, and the particles read so far."""

    kind: GroupKind
    occurs: Occurs
    owner: QName
    scope: Scope
    rest: list[Child]
    """The particles still to be read, in reverse order."""
    model: Model | None = None
    """The element that the group is written as, if any."""
    group: QName | None = None
    """The named group that this is the definition of."""
    built: list[Particle] = field(default_factory=list)
    size: int = 0


def content_model(
    types: Resolver, owner: QName, node: xsd.ComplexType | xsd.Extension | xsd.Restriction, scope: Scope
) -> Group | None:
    """Return the content model of a complex type's own content, None if it has none."""
    model = node.group or node.all or node.choice or node.sequence
    if model is None:
        return None
    # Read as the only particle of a sequence that adds no meaning.
    held = _read(types, _Open(GroupKind.SEQUENCE, ONCE, owner, scope, [model]))
    match held.particles:
        case (Group() as only,):
            return only
    return None


def _read(types: Resolver, root: _Open) -> Group:
    """Read a group and everything in it; not recursive, because named groups may nest to any depth."""
    stack = [root]
    while True:
        current = stack[-1]
        if not current.rest:
            stack.pop()
            # A particle that may occur 0 times at most is not part of the group (XSD 1.0 part 1, 3.9.2).
            present = tuple(one for one in current.built if one.occurs.max != 0)
            made = Group(current.kind, present, current.occurs)
            if current.model is not None:
                made = _repeating(types, made, current.model, current.scope)
            if current.group is not None:
                types.groups[current.group] = made, current.size
                # The reference is read again, and finds the group now.
            elif not stack:
                return made
            else:
                stack[-1].built.append(made)
                stack[-1].size += current.size
            continue
        child = current.rest.pop()
        current.size += 1
        if isinstance(child, xsd.Element):
            used = element_use(types, current.owner, child, current.scope)
            if used is not None:
                current.built.append(used)
        elif isinstance(child, xsd.Any):
            found = wildcard(child, current.scope)
            types.wildcard(found)
            current.built.append(found)
        elif isinstance(child, xsd.Group):
            opened = _reference(types, current, child)
            if opened is not None:
                stack.append(opened)
        elif isinstance(child, Model):
            stack.append(_open(child, current.owner, current.scope))


def _reference(types: Resolver, current: _Open, node: xsd.Group) -> _Open | None:
    """Add the target of a reference to the current group, or return the definition to read first."""
    name = current.scope.qname(node.ref, node)
    known = types.groups.get(name)
    if known is not None:
        group, size = known
        if current.group is None:
            types.budget.take("expansion", current.scope.where(node), size)
        current.size += size
        current.built.append(
            _repeating(types, replace(group, occurs=occurs(node), name=name), node, current.scope)
        )
        return None
    symbol = types.symbols.groups.get(name)
    if symbol is None:
        types.unresolved("group", node.ref, name, node, current.scope)
        return None
    current.rest.append(node)
    models = [model for model in (symbol.node.all, symbol.node.choice, symbol.node.sequence) if model]
    opened = _open(models[0], name, symbol.scope) if models else None
    if opened is None or opened.occurs != ONCE:
        # The occurrence of the definition itself is kept in a separate group inside the reference.
        opened = _Open(GroupKind.SEQUENCE, ONCE, name, symbol.scope, list(models))
    opened.group = name
    return opened


def _open(model: Model, owner: QName, scope: Scope) -> _Open:
    particles: list[Child] = [*model.elements, *model.groups, *model.any]
    if not isinstance(model, xsd.All):
        particles += [*model.choices, *model.sequences]
    particles.sort(key=lambda child: child.index, reverse=True)
    return _Open(_KINDS[type(model)], occurs(model), owner, scope, particles, model)


def _repeating(types: Resolver, group: Group, node: Model | xsd.Group, scope: Scope) -> Group:
    """Return a group; a repeating xs:all, which XSD forbids, becomes a repeating choice of its elements.

    It would be impossible to tell where one turn of it ends and the next begins.
    """
    if group.kind is not GroupKind.ALL or not group.occurs.repeated:
        return group
    types.problems.append(
        Problem(scope.where(node), f"{_ALL}; it is read as a choice", _ALL_HINT, Level.WARNING, _ALL)
    )
    return replace(group, kind=GroupKind.CHOICE, occurs=Occurs(min(group.occurs.min, 1), None))


_ALL = "an xs:all may occur once at most"
_ALL_HINT = "Write a repeating xs:choice or an xs:sequence, whichever is meant."
