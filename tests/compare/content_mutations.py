"""Mutations of facets, groups, wildcards, mixed text, unions, and of what a declaration gives as its value."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .facts import XS, Name, Place
from .mutation import BREAKING, WARNING, Base, Effects, Mutation, effects, kind
from .trees import Trees, remove

CEILINGS = ("maxLength", "maxInclusive")
FLOORS = ("minLength", "minInclusive")


def _facets(base: Base, *names: str) -> Iterator[tuple[Name, str, str]]:
    for place, state in base.facts.states.items():
        for key, value in state.items():
            if key.partition(" ")[2] in names:
                yield place[1], key.partition(" ")[2], value


def _set(base: Base, rule: str, name: Name, facet: str, value: str, hit: Effects) -> Mutation:
    def edit(trees: Trees) -> None:
        (node,) = trees.type(name).iter(XS + facet)
        node.set("value", value)

    return Mutation(base, rule, ("type", name, facet), hit, edit)


@kind
def limit_tightened(base: Base) -> Iterator[Mutation]:
    for name, facet, value in _facets(base, *CEILINGS, *FLOORS):
        other = str(int(value) + (-1 if facet in CEILINGS else 1))
        yield _set(base, "facet-tightened", name, facet, other, base.used(name, BREAKING, None))


@kind
def limit_loosened(base: Base) -> Iterator[Mutation]:
    for name, facet, value in _facets(base, *CEILINGS, *FLOORS):
        other = str(int(value) + (1 if facet in CEILINGS else -1))
        yield _set(base, "facet-loosened", name, facet, other, {})


@kind
def limit_removed(base: Base) -> Iterator[Mutation]:
    for name, facet, _ in _facets(base, *CEILINGS, *FLOORS, "pattern"):

        def edit(trees: Trees, name: Name = name, facet: str = facet) -> None:
            for node in list(trees.type(name).iter(XS + facet)):
                remove(node)

        yield Mutation(base, "facet-loosened", ("type", name, facet), {}, edit)


@kind
def limit_added(base: Base) -> Iterator[Mutation]:
    for name, facet, value in (
        ("{https://forms.example/v1}Code", "length", "7"),
        ("{https://forms.example/v1}Range", "totalDigits", "1"),
        ("{https://forms.example/v1}Range", "pattern", "[1-5]"),
        ("{https://forms.example/v1}Level", "maxInclusive", "5"),
    ):

        def edit(trees: Trees, name: Name = name, facet: str = facet, value: str = value) -> None:
            (restriction,) = trees.type(name)
            etree.SubElement(restriction, XS + facet, value=value)

        hit = base.used(name, BREAKING, None)
        yield Mutation(base, "facet-tightened", ("type", name, facet), hit, edit)


@kind
def pattern_changed(base: Base) -> Iterator[Mutation]:
    for name, facet, _ in _facets(base, "pattern"):
        yield _set(base, "facet-changed", name, facet, "[A-Z]+", base.used(name, WARNING, None))


@kind
def number_removed_from_enumeration(base: Base) -> Iterator[Mutation]:
    for place in base.values:

        def edit(trees: Trees, place: Place = place) -> None:
            remove(trees.value(place))

        yield Mutation(base, "value-removed", place, base.used(place[1], BREAKING, None, BREAKING), edit)


@kind
def mixed_removed(base: Base) -> Iterator[Mutation]:
    for name in base.facts.types:
        if base.facts.states["type", name].get("mixed"):

            def edit(trees: Trees, name: Name = name) -> None:
                del trees.type(name).attrib["mixed"]

            hit = base.used(name, BREAKING, None, BREAKING)
            yield Mutation(base, "mixed-removed", ("type", name), hit, edit)


@kind
def mixed_added(base: Base) -> Iterator[Mutation]:
    for name in ("{https://forms.example/v1}Payment", "{https://forms.example/v1}Refused"):

        def edit(trees: Trees, name: Name = name) -> None:
            trees.type(name).set("mixed", "true")

        yield Mutation(base, "mixed-added", ("type", name), {}, edit)


def _wildcards(base: Base) -> Iterator[tuple[Place, str]]:
    for place, state in base.facts.states.items():
        if "process" in state:
            yield place, XS + ("any" if "occurs" in state else "anyAttribute")


@kind
def wildcard_removed(base: Base) -> Iterator[Mutation]:
    for place, tag in _wildcards(base):

        def edit(trees: Trees, place: Place = place, tag: str = tag) -> None:
            remove(next(trees.type(place[1]).iter(tag)))

        yield Mutation(base, "wildcard-removed", place, base.used(place[1], BREAKING, None, BREAKING), edit)


@kind
def wildcard_added(base: Base) -> Iterator[Mutation]:
    name = "{https://forms.example/v1}Refused"
    for needed, hit in (("0", None), ("1", BREAKING)):

        def edit(trees: Trees, needed: str = needed) -> None:
            etree.SubElement(trees.sequence(name), XS + "any", namespace="##other", minOccurs=needed)

        sides = base.used(name, hit, None, WARNING if hit else None)
        yield Mutation(base, "wildcard-added", ("type", name, "any"), sides, edit)


@kind
def wildcard_of_other_namespaces(base: Base) -> Iterator[Mutation]:
    for place, tag in _wildcards(base):
        for namespaces, hit in (("##any", None), ("urn:one urn:two", BREAKING), ("##local", BREAKING)):

            def edit(
                trees: Trees, place: Place = place, tag: str = tag, namespaces: str = namespaces
            ) -> None:
                next(trees.type(place[1]).iter(tag)).set("namespace", namespaces)

            sides = base.used(place[1], hit, None)
            yield Mutation(base, "wildcard-namespaces-changed", place, sides, edit)


@kind
def wildcard_checked_otherwise(base: Base) -> Iterator[Mutation]:
    for place, tag in _wildcards(base):

        def edit(trees: Trees, place: Place = place, tag: str = tag) -> None:
            next(trees.type(place[1]).iter(tag)).set("processContents", "strict")

        sides = base.used(place[1], WARNING, None)
        yield Mutation(base, "wildcard-process-changed", place, sides, edit)


@kind
def wildcard_repeats(base: Base) -> Iterator[Mutation]:
    for place, tag in _wildcards(base):
        if tag == XS + "any":

            def edit(trees: Trees, place: Place = place, tag: str = tag) -> None:
                next(trees.type(place[1]).iter(tag)).set("maxOccurs", "4")

            sides = base.used(place[1], None, BREAKING, BREAKING)
            yield Mutation(base, "wildcard-occurrence-changed", place, sides, edit)


@kind
def group_occurs_otherwise(base: Base) -> Iterator[Mutation]:
    rows, payment = "{https://forms.example/v1}Rows", "{https://forms.example/v1}Payment"
    for name, facts, requests, responses in (
        # Turns that old code sends are too many, or too few; the list of them is a list as before.
        (rows, {"maxOccurs": "5"}, BREAKING, None),
        (rows, {"minOccurs": "0", "maxOccurs": "7"}, BREAKING, None),
    ):

        def edit(trees: Trees, name: Name = name, facts: dict[str, str] = facts) -> None:
            for key, value in facts.items():
                trees.type(name)[0][0].set(key, value)

        hit = base.used(name, requests, responses)
        yield Mutation(base, "group-occurrence-changed", ("type", name), hit, edit)

    def optional(trees: Trees) -> None:
        trees.type(payment)[0][0].set("minOccurs", "0")

    yield Mutation(base, "group-occurrence-changed", ("type", payment), {}, optional)


@kind
def choice_becomes_sequence(base: Base) -> Iterator[Mutation]:
    name = "{https://forms.example/v1}Payment"

    def edit(trees: Trees) -> None:
        group = trees.type(name)[0][0]
        group.tag = XS + "sequence"
        for node in group:
            node.set("minOccurs", "0")

    yield Mutation(base, "content-changed", ("type", name), {}, edit)


@kind
def sequence_becomes_choice(base: Base) -> Iterator[Mutation]:
    name = "{https://forms.example/v1}Payment"

    def edit(trees: Trees) -> None:
        trees.type(name)[0][1].tag = XS + "choice"

    # Both were sent, or neither.
    yield Mutation(base, "content-changed", ("type", name), base.used(name, BREAKING, None), edit)


@kind
def member_of_union_removed(base: Base) -> Iterator[Mutation]:
    for name, members in base.facts.unions.items():
        for gone in members:
            # A date or a number is a text as well, though not one of this pattern for certain.
            sent = BREAKING if gone.endswith("}Code") else WARNING

            def edit(trees: Trees, name: Name = name, gone: Name = gone) -> None:
                (union,) = trees.type(name)
                local = gone.rpartition("}")[2]
                texts = str(union.get("memberTypes")).split()
                union.set("memberTypes", " ".join(one for one in texts if one.rpartition(":")[2] != local))

            hit = base.used(name, sent, None, BREAKING)
            yield Mutation(base, "union-members-changed", ("type", name), hit, edit)


@kind
def value_given_otherwise(base: Base) -> Iterator[Mutation]:
    for place, state in base.facts.states.items():
        for key in ("default", "fixed"):
            if key in state:

                def edit(trees: Trees, place: Place = place, key: str = key) -> None:
                    trees.field(place).set(key, "2")

                level = BREAKING if key == "fixed" else WARNING
                hit = base.used(place[1], level, level)
                yield Mutation(base, f"{key}-changed", place, hit, edit)


@kind
def further_port_removed(base: Base) -> Iterator[Mutation]:
    def edit(trees: Trees) -> None:
        remove(trees.wsdl[-1][-1])

    follow = frozenset({"port-choice-removed"})
    yield Mutation(base, "port-removed", ("service",), effects(WARNING, None), edit, follow)
