"""Mutations of types, and of the values of enums and flags."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .facts import XS, Name
from .mutation import BREAKING, NEW, WARNING, Base, Edit, Effects, Mutation, effects, kind
from .trees import Trees, remove

CLASSES = ("struct", "values", "list of values")
"""The kinds of types that have a class; arrays, maps, lists and narrowed simple types are annotations."""


def _named(base: Base, *kinds: str) -> Iterator[Name]:
    """Yield the types of some kinds that are not defined in place."""
    return (
        name for name in base.facts.types if "/" not in name.rpartition("}")[2] and base.kind(name) in kinds
    )


def _base(base: Base, name: Name) -> Name:
    return base.facts.states["type", name].get("base", "")


def _by_name(base: Base, name: Name) -> set[str]:
    """Return which of requests and responses may contain a type in place of the one that it extends.

    There its name is on the wire, as xsi:type. A base that only occurs as a part of derived types has no such
    place.
    """
    return {side for side, _ in base.facts.sent.get(_base(base, name), ())}


@kind
def derived_type_removed(base: Base) -> Iterator[Mutation]:
    held = {state["type"] for state in base.facts.states.values() if "type" in state}
    for name in _named(base, "struct"):
        if _base(base, name) and name not in held | base.extended:
            hit = effects(BREAKING if "request" in _by_name(base, name) else None, None, BREAKING)

            def edit(trees: Trees, name: Name = name) -> None:
                remove(trees.type(name))

            yield Mutation(base, "type-removed", ("type", name), hit, edit)


@kind
def derived_type_added(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "struct"):
        # An array that is extended is none.
        if base.facts.sent.get(name) or name in base.extended:
            added = f"{name.partition('}')[0]}}}{NEW}"

            def edit(trees: Trees, name: Name = name) -> None:
                node = trees.type(name)
                parent = node.getparent()
                assert parent is not None
                new = etree.SubElement(parent, XS + "complexType", name=NEW)
                content = etree.SubElement(new, XS + "complexContent")
                trees.refer(etree.SubElement(content, XS + "extension"), "base", name)

            yield Mutation(base, "type-added", ("type", added), {}, edit)


@kind
def type_renamed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, *CLASSES, "array", "map", "list", "simple"):
        code = BREAKING if base.kind(name) in CLASSES else None
        sides = _by_name(base, name)
        # A response with a name that the client does not know is read as the base.
        requests, responses = (BREAKING if side in sides else None for side in ("request", "response"))
        after = f"{name}s"

        def edit(trees: Trees, name: Name = name, after: Name = after) -> None:
            for node, attribute in list(trees.references(name)):
                if attribute in ("type", "base", "itemType"):
                    trees.refer(node, attribute, after)
            trees.type(name).set("name", after.rpartition("}")[2])

        if after not in base.facts.types:
            yield Mutation(base, "type-renamed", ("type", after), effects(requests, responses, code), edit)


@kind
def enum_in_another_namespace(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "values", "list of values"):
        for namespace in sorted({other[1:].partition("}")[0] for other in base.facts.types}):
            after = f"{{{namespace}}}{name.rpartition('}')[2]}"
            if after != name and after not in base.facts.types:

                def edit(
                    trees: Trees, name: Name = name, after: Name = after, namespace: str = namespace
                ) -> None:
                    for node, attribute in list(trees.references(name)):
                        if attribute == "type":
                            trees.refer(node, attribute, after)
                    trees.schema(namespace).append(trees.type(name))

                # A value does not say on the wire of which type it is.
                yield Mutation(base, "type-namespace-changed", ("type", after), {}, edit)


@kind
def kind_changed(base: Base) -> Iterator[Mutation]:
    attributes = {state["type"] for _, state in base.fields if state["place"] == "attribute"}
    for name in _named(base, "values", "list of values"):
        if name not in attributes:

            def edit(trees: Trees, name: Name = name) -> None:
                node = trees.type(name)
                node[:] = []
                node.tag = XS + "complexType"
                etree.SubElement(node, XS + "sequence")

            hit = base.used(name, BREAKING, BREAKING, BREAKING)
            yield Mutation(base, "type-kind-changed", ("type", name), hit, edit)


@kind
def array_becomes_struct(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "array"):

        def edit(trees: Trees, name: Name = name) -> None:
            node = etree.SubElement(trees.sequence(name), XS + "element", name=NEW, minOccurs="0")
            trees.refer(node, "type", XS + "string")

        yield Mutation(
            base, "type-kind-changed", ("type", name), base.used(name, BREAKING, BREAKING, BREAKING), edit
        )


@kind
def base_changed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "struct"):
        above = _base(base, _base(base, name)) if _base(base, name) else ""
        if above:

            def edit(trees: Trees, name: Name = name, above: Name = above) -> None:
                trees.refer(next(trees.type(name).iter(XS + "extension")), "base", above)

            yield _other_base(base, name, edit)


@kind
def base_removed(base: Base) -> Iterator[Mutation]:
    held = {state["type"] for state in base.facts.states.values() if "type" in state}
    for name in _named(base, "struct"):
        if _base(base, name) and name in held:

            def edit(trees: Trees, name: Name = name) -> None:
                node = trees.type(name)
                node[:] = list(next(node.iter(XS + "extension")))

            yield _other_base(base, name, edit)


def _other_base(base: Base, name: Name, edit: Edit) -> Mutation:
    # The fields that were inherited are gone.
    hit = base.used(name, BREAKING, BREAKING, BREAKING)
    return Mutation(base, "type-base-changed", ("type", name), hit, edit)


@kind
def abstract_added(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "struct"):
        if base.facts.states["type", name]["abstract"] == "no" and name in base.extended:
            # As a part of the types that extend it, it may be what it likes.
            sent = {side for side, _ in base.facts.sent.get(name, ())}
            hit = effects(BREAKING if "request" in sent else None, None)

            def edit(trees: Trees, name: Name = name) -> None:
                trees.type(name).set("abstract", "true")

            yield Mutation(base, "type-abstract-added", ("type", name), hit, edit)


@kind
def abstract_removed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "struct"):
        if base.facts.states["type", name]["abstract"] == "yes":

            def edit(trees: Trees, name: Name = name) -> None:
                trees.type(name).set("abstract", "false")

            yield Mutation(base, "type-abstract-removed", ("type", name), {}, edit)


# simple types


@kind
def alias_target_changed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "simple"):
        if base.facts.states["type", name]["target"] == XS + "string":

            def edit(trees: Trees, name: Name = name) -> None:
                (restriction,) = trees.type(name)
                restriction[:] = []
                trees.refer(restriction, "base", XS + "int")

            hit = base.used(name, BREAKING, None, BREAKING)
            # Its facets are those of text.
            yield Mutation(
                base, "alias-target-changed", ("type", name), hit, edit, frozenset({"facet-loosened"})
            )


@kind
def tokens_item_changed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "list"):
        for after, hit in (
            ("int", base.used(name, WARNING, None)),
            ("string", base.used(name, None, BREAKING, BREAKING)),
        ):

            def edit(trees: Trees, name: Name = name, after: str = after) -> None:
                (listed,) = trees.type(name)
                trees.refer(listed, "itemType", XS + after)

            yield Mutation(base, "tokens-item-changed", ("type", name), hit, edit)


@kind
def dictionary_mark_changed(base: Base) -> Iterator[Mutation]:
    for name in _named(base, "map"):
        if base.facts.states["type", name].get("dictionary"):

            def edit(trees: Trees, name: Name = name) -> None:
                (mark,) = trees.type(name).iterchildren(XS + "annotation")
                trees.type(name).remove(mark)

            # Only the JSON form changes, and these contracts have no REST side.
            yield Mutation(base, "map-dictionary-changed", ("type", name), {}, edit)


# values


def _as_sent(base: Base, name: Name) -> Effects:
    """Return the effects of a value that was removed: code uses it, and requests may contain it."""
    return base.used(name, BREAKING, None, BREAKING)


@kind
def value_added(base: Base) -> Iterator[Mutation]:
    for place in base.values:

        def edit(trees: Trees, place: tuple[str, ...] = place) -> None:
            node = trees.value(place)
            node.addnext(etree.Element(XS + "enumeration", value=NEW))

        yield Mutation(base, "value-added", (*place[:2], NEW), {}, edit)


@kind
def value_removed(base: Base) -> Iterator[Mutation]:
    for place in base.values:
        if len(base.siblings(place[1])) > 1:

            def edit(trees: Trees, place: tuple[str, ...] = place) -> None:
                remove(trees.value(place))

            yield Mutation(base, "value-removed", place, _as_sent(base, place[1]), edit)


@kind
def value_renamed(base: Base) -> Iterator[Mutation]:
    for place in base.values:
        after = f"{place[2]}s"
        if after not in base.siblings(place[1]):

            def edit(trees: Trees, place: tuple[str, ...] = place, after: str = after) -> None:
                trees.value(place).set("value", after)

            yield Mutation(base, "value-renamed", (*place[:2], after), _as_sent(base, place[1]), edit)
