"""Mutations of the fields of types."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.compare.change import Level

from .facts import XS, Name, Place
from .mutation import (
    BREAKING,
    NEW,
    WARNING,
    Base,
    Edit,
    Effects,
    Mutation,
    State,
    effects,
    elements,
    kind,
    needs,
    own_fields,
    setting,
)
from .trees import Trees, remove

NO, MAYBE, YES = None, WARNING, BREAKING
TYPES: dict[tuple[str, str], tuple[Level | None, Level | None, Level | None]] = {
    ("int", "long"): (NO, NO, NO),
    ("short", "int"): (NO, NO, NO),
    ("long", "int"): (MAYBE, NO, NO),
    ("int", "short"): (MAYBE, NO, NO),
    # Every text is a valid string, and an int is written as one; other texts cannot be read as an int.
    ("string", "int"): (YES, NO, YES),
    ("string", "boolean"): (YES, NO, YES),
    ("int", "string"): (NO, YES, YES),
    ("long", "string"): (NO, YES, YES),
    ("boolean", "string"): (NO, YES, YES),
    ("dateTime", "string"): (NO, YES, YES),
    ("date", "string"): (NO, YES, YES),
    ("decimal", "string"): (NO, YES, YES),
    ("int", "boolean"): (YES, YES, YES),
    ("string", "dateTime"): (YES, NO, YES),
    ("dateTime", "long"): (YES, YES, YES),
}
"""The effects on requests, responses and code if a field of one built-in type gets another one."""


@kind
def field_added(base: Base) -> Iterator[Mutation]:
    for owner in _structs(base):
        for index in range(len(base.facts.order.get(owner, ())) + 1):
            yield Mutation(
                base, "field-added", ("type", owner, NEW), {}, _adding(owner, index, minOccurs="0")
            )


@kind
def required_field_added(base: Base) -> Iterator[Mutation]:
    for owner in _structs(base):
        hit = base.used(owner, BREAKING, None, needs(base, owner))
        for nillable in ("false", "true"):
            edit = _adding(owner, 0, nillable=nillable)
            yield Mutation(base, "field-added", ("type", owner, NEW), hit, edit)


@kind
def python_name_taken(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "struct"):
        name = place[2].lower()
        # The first of two that are called alike in Python keeps the name.
        if place[2].istitle() and name not in base.siblings(place[1]) and state["type"] != XS + "boolean":

            def edit(trees: Trees, place: Place = place, name: str = name) -> None:
                node = etree.Element(XS + "element", name=name, minOccurs="0")
                trees.sequence(place[1]).insert(0, node)
                trees.refer(node, "type", XS + "boolean")

            hit = effects(None, None, BREAKING)
            yield Mutation(base, "python-name-changed", place, hit, edit, frozenset({"field-added"}))


def _structs(base: Base) -> list[Name]:
    """Return the structs that may get a field, and remain structs then."""
    with_text = {place[1] for place, state in base.fields if state["place"] == "text"}
    return [name for name in base.facts.types if base.kind(name) == "struct" and name not in with_text]


def _adding(owner: Name, index: int, **attributes: str) -> Edit:
    def edit(trees: Trees) -> None:
        node = etree.Element(XS + "element", name=NEW)
        for name, value in attributes.items():
            node.set(name, value)
        trees.sequence(owner).insert(index, node)
        trees.refer(node, "type", XS + "string")

    return edit


@kind
def field_removed(base: Base) -> Iterator[Mutation]:
    for place, _ in _separate(base):

        def edit(trees: Trees, place: Place = place) -> None:
            remove(trees.field(place))

        yield Mutation(base, "field-removed", place, base.used(place[1], BREAKING, BREAKING, BREAKING), edit)


@kind
def field_renamed(base: Base) -> Iterator[Mutation]:
    for place, _ in _separate(base):
        name = f"{place[2]}s"
        if name not in base.siblings(place[1]):

            def edit(trees: Trees, place: Place = place, name: str = name) -> None:
                trees.field(place).set("name", name)

            hit = base.used(place[1], BREAKING, BREAKING, BREAKING)
            yield Mutation(base, "field-renamed", (*place[:2], name), hit, edit)


def _separate(base: Base) -> Iterator[tuple[Place, State]]:
    """Yield the fields without which a struct is still no array, nor a pair."""
    for place, state in own_fields(base, "struct"):
        if state["place"] == "text":
            continue
        others = [
            base.facts.states["type", place[1], one] for one in base.siblings(place[1]) if one != place[2]
        ]
        if not (len(others) == 1 and others[0].get("many") == "yes"):
            yield place, state


@kind
def field_moved(base: Base) -> Iterator[Mutation]:
    for owner in _structs(base):
        order = base.facts.order.get(owner, [])
        for start in range(len(order)):
            for end in {0, len(order) - 1} - {start}:
                place = ("type", owner, order[start])

                def edit(trees: Trees, place: Place = place, end: int = end) -> None:
                    node = trees.field(place)
                    parent = node.getparent()
                    assert parent is not None
                    parent.remove(node)
                    parent.insert(end, node)

                # If two neighbours change places, either one may be reported as moved.
                places = (place, ("type", owner, order[end])) if abs(start - end) == 1 else ()
                # By keyword in Python, by name when read: the order matters to the service that reads alone.
                hit = base.used(owner, BREAKING, None)
                yield Mutation(base, "field-moved", place, hit, edit, places=places)


# types


@kind
def field_type_changed(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "struct", "array"):
        yield from _other_builtins(base, place, state)


def _other_builtins(base: Base, place: Place, state: State) -> Iterator[Mutation]:
    for (before, after), hit in TYPES.items():
        if state["type"] == XS + before and state["place"] != "text":
            yield _retyped(base, place, XS + after, base.used(place[1], *hit))


@kind
def item_type_changed(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "array", "map"):
        structs = [name for name in _plain_structs(base) if name != state["type"]]
        if base.kind(state["type"]) == "struct" and structs:
            yield _retyped(base, place, structs[0], base.used(place[1], BREAKING, BREAKING, BREAKING))


@kind
def value_type_changed(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "pair"):
        yield from _other_builtins(base, place, state)


@kind
def struct_for_another(base: Base) -> Iterator[Mutation]:
    structs = _plain_structs(base)
    other = dict(zip(structs, [*structs[1:], structs[0]], strict=True))
    for place, state in own_fields(base, "struct"):
        if state["type"] in other:
            hit = base.used(place[1], BREAKING, BREAKING, BREAKING)
            yield _retyped(base, place, other[state["type"]], hit)


@kind
def enum_for_text(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "struct"):
        if base.kind(state["type"]) == "values":
            # A client keeps the values that it does not know, as their text.
            yield _retyped(base, place, XS + "string", effects(None, None, BREAKING))


@kind
def text_for_enum(base: Base) -> Iterator[Mutation]:
    enums = [name for name in base.facts.types if base.kind(name) == "values"][:3]
    for place, state in own_fields(base, "struct"):
        if state["type"] == XS + "string" and state["place"] == "element":
            for enum in enums:
                # A text may be one of the values.
                yield _retyped(base, place, enum, base.used(place[1], WARNING, None, BREAKING))


def _plain_structs(base: Base) -> list[Name]:
    """Return the named structs that neither extend nor are extended, so that none can stand for another one."""
    states = base.facts.states
    return [
        name
        for name in base.facts.types
        if base.kind(name) == "struct"
        and "/" not in name.rpartition("}")[2]
        and name not in base.extended
        and "base" not in states["type", name]
    ]


def _retyped(base: Base, place: Place, after: Name, hit: Effects) -> Mutation:
    # A tracking field of a fault that is not a text is an ordinary field, with another name in Python.
    follow = frozenset({"python-name-changed"} if place[2] == "TrackingId" else ())

    def edit(trees: Trees) -> None:
        trees.refer(trees.field(place), "type", after)

    return Mutation(base, "field-type-changed", place, hit, edit, follow)


# where on the wire


@kind
def field_namespace_changed(base: Base) -> Iterator[Mutation]:
    for place, _ in elements(base, "struct", "array"):
        hit = base.used(place[1], BREAKING, BREAKING)
        yield Mutation(base, "field-namespace-changed", place, hit, setting(place, form="unqualified"))


@kind
def field_place_changed(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "struct", many="no", nillable="no"):
        if state["type"].startswith(XS) and len(base.siblings(place[1])) > 2:

            def edit(trees: Trees, place: Place = place, state: State = state) -> None:
                node = trees.field(place)
                sequence = node.getparent()
                assert sequence is not None
                holder = sequence.getparent()
                assert holder is not None
                sequence.remove(node)
                use = "required" if state["needed"] == "yes" else "optional"
                moved = etree.SubElement(holder, XS + "attribute", name=place[2], use=use)
                trees.refer(moved, "type", state["type"])

            hit = base.used(place[1], BREAKING, BREAKING)
            yield Mutation(base, "field-place-changed", place, hit, edit)
