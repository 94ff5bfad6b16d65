"""Lay out a content model: its elements as fields of a struct, and an expression for their order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.only_use import only_use
from soapwright.contract.schema_model import (
    ONCE,
    Element,
    ElementUse,
    Group,
    GroupKind,
    Occurs,
    Particle,
    Process,
    Wildcard,
)
from soapwright.contract.schema_views import Alternative, Branch, Field, FieldKey, Leaf, Node, Place
from soapwright.contract.substitution import Substitutions

TURN_WORD = "items"
_ANY = Wildcard(("##any",), Process.LAX)


@dataclass(slots=True)
class _Open:
    """A group being laid out."""

    kind: GroupKind
    occurs: Occurs
    optional: bool
    """Whether its content may be absent because of the groups around it."""
    rest: list[Particle]
    nodes: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class ContentLayout:
    """Collects the fields of one struct's content.

    `turn` returns the struct for one turn of a repeated group; `is_class` returns whether values of a type
    have a class of their own.
    """

    substitutions: Substitutions
    is_class: Callable[[QName], bool]
    turn: Callable[[str, Group], QName]
    fields: list[Field]

    def node(self, group: Group) -> Node | None:
        """Add the fields of a group; return the expression over them, None if there are none."""
        # Not recursive, because named groups may nest to any depth.
        stack = [_Open(GroupKind.SEQUENCE, ONCE, False, [group])]
        while True:
            current = stack[-1]
            if not current.rest:
                stack.pop()
                if not stack:
                    nodes = current.nodes
                    return nodes[0] if len(nodes) == 1 else _branch(current) if nodes else None
                _close(current, stack[-1])
                continue
            particle = current.rest.pop()
            if isinstance(particle, Group) and not particle.occurs.repeated:
                stack.append(_opened(particle, current.optional))
            elif found := self._field(particle, current.optional):
                current.nodes.append(Leaf(len(self.fields), found.occurs.min, found.occurs.max))
                self.fields.append(found.field)
            else:
                _skip(current)

    def _field(self, particle: Particle, optional: bool) -> _Placed | None:
        """Return the field for an element, a wildcard or a repeated group; None for an empty group."""
        occurs = particle.occurs
        if isinstance(particle, Group):
            single = only_use(particle)
            if single is None:
                return self._repeated(particle, optional)
            if not single:
                return None
            particle, occurs = single[0]
        low = 0 if optional else occurs.min
        if isinstance(particle, Wildcard):
            made = Field("", "", ANY_TYPE, low, occurs.max, place=Place.ANY, word="any", wildcard=particle)
            return _Placed(made, occurs)
        assert isinstance(particle, ElementUse)
        return _Placed(self._element(particle, low, occurs.max), occurs)

    def _element(self, use: ElementUse, low: int, high: int | None) -> Field:
        element = use.element
        doc = use.doc or element.doc
        alternatives = self.substitutions.alternatives(element)
        if not alternatives:
            # The elements that may be substituted here are in other schemas, like the features of GML.
            name = element.name
            return Field(
                "", name.namespace, ANY_TYPE, low, high, False, Place.ANY, doc, word=name.name, wildcard=_ANY
            )
        if alternatives != (element,):
            return _choice(
                element.name.name, element.name.namespace, element.type, low, high, alternatives, doc
            )
        return Field(
            element.name.name,
            element.name.namespace,
            element.type,
            low,
            high,
            element.nillable,
            doc=doc,
            default=element.default,
            fixed=element.fixed,
        )

    def _repeated(self, group: Group, optional: bool) -> _Placed:
        occurs = group.occurs
        low = 0 if optional else occurs.min
        word = group.name.name if group.name else TURN_WORD
        if elements := self._distinct(group):
            if any(particle.occurs.optional for particle in group.particles):
                # The values tell no element that is absent from none at all.
                low, occurs = 0, replace(occurs, min=0)
            return _Placed(_choice(word, "", ANY_TYPE, low, occurs.max, elements, ""), occurs)
        type_ = self.turn(word, replace(group, occurs=ONCE))
        return _Placed(
            Field("", type_.namespace, type_, low, occurs.max, place=Place.TURNS, word=word), occurs
        )

    def _distinct(self, group: Group) -> tuple[Element, ...] | None:
        """Return the elements of a choice that the classes of their values distinguish.

        None if they do not.
        """
        if group.kind is not GroupKind.CHOICE:
            return None
        elements: list[Element] = []
        for particle in group.particles:
            if not isinstance(particle, ElementUse) or not _is_one(particle.occurs, group.occurs):
                return None
            elements.extend(self.substitutions.alternatives(particle.element) or (particle.element,))
        types = {element.type for element in elements}
        alike = len(types) != len(elements) or any(
            element.nillable or element.abstract for element in elements
        )
        return None if alike or not all(map(self.is_class, types)) else tuple(elements)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A field, and how often it occurs in a row."""

    field: Field
    occurs: Occurs


def is_plain(node: Node | None, fields: Sequence[Field], inherited: Collection[FieldKey]) -> bool:
    """Return whether reading by name and writing in field order is equivalent to `node`.

    `fields` are those for the content, including the texts between children; `inherited` are the keys of others.
    """
    keys = {one.key for one in fields}
    return (
        all(one.place is Place.ELEMENT for one in fields)
        and len(keys) == len(fields)
        and keys.isdisjoint(inherited)
        and all(branch.kind is GroupKind.SEQUENCE for branch in _branches(node))
    )


def uses(group: Group) -> Iterator[tuple[ElementUse, bool]]:
    """Yield each use of an element in a group, in order, and whether the surrounding groups make it optional."""
    stack = [_opened(group, False)]
    while stack:
        current = stack[-1]
        if not current.rest:
            stack.pop()
        elif isinstance(particle := current.rest.pop(), Group):
            stack.append(_opened(particle, current.optional))
        elif isinstance(particle, ElementUse):
            yield particle, current.optional


def _opened(group: Group, optional: bool) -> _Open:
    several = group.kind is GroupKind.CHOICE and len(group.particles) > 1
    optional = optional or several or group.occurs.optional
    return _Open(group.kind, group.occurs, optional, list(group.particles[::-1]))


def _close(current: _Open, parent: _Open) -> None:
    """Add a finished group to the group around it, in the simplest form."""
    nodes, occurs = current.nodes, current.occurs
    if not nodes:
        _skip(parent)
    elif len(nodes) == 1:
        parent.nodes.append(_optional(nodes[0]) if occurs.optional else nodes[0])
    elif current.kind is parent.kind is not GroupKind.ALL and not occurs.optional:
        parent.nodes.extend(nodes)
    else:
        parent.nodes.append(_branch(current))


def _skip(current: _Open) -> None:
    """Note that a group has a particle without content; a choice with one is optional."""
    if current.kind is GroupKind.CHOICE:
        current.occurs = replace(current.occurs, min=0)


def _branch(current: _Open) -> Branch:
    return Branch(current.kind, tuple(current.nodes), current.occurs.min, current.occurs.max)


def _optional(node: Node) -> Node:
    return replace(node, min=0) if node.min <= 1 else Branch(GroupKind.SEQUENCE, (node,), 0, 1)


def _branches(node: Node | None) -> Iterator[Branch]:
    pending = [] if node is None else [node]
    while pending:
        current = pending.pop()
        if isinstance(current, Branch):
            yield current
            pending.extend(current.nodes)


def _is_one(occurs: Occurs, around: Occurs) -> bool:
    """Return whether an element that repeats in a repeating choice is equivalent to one that does not."""
    return occurs == ONCE or around.max is None


def _choice(
    word: str,
    namespace: str,
    type_: QName,
    low: int,
    high: int | None,
    elements: Sequence[Element],
    doc: str,
) -> Field:
    nillable = any(element.nillable for element in elements)
    alternatives = tuple(map(Alternative, elements))
    return Field(
        "",
        namespace,
        type_,
        low,
        high,
        nillable,
        Place.CHOICE,
        doc,
        word=word,
        alternatives=alternatives,
    )
