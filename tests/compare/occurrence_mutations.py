"""Mutations of how often a field occurs, and whether it may be nil."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare.change import Level

from .facts import Name, Place
from .mutation import BREAKING, WARNING, Base, Mutation, elements, kind, needs, own_fields, setting


@kind
def nillable_added(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "struct", "array", nillable="no"):
        # A field that may be absent reads as None already; the items of a list do not.
        none_is_new = state["needed"] == "yes" or state["many"] == "yes"
        hit = base.used(place[1], None, BREAKING, BREAKING) if none_is_new else {}
        yield Mutation(base, "field-nillable-added", place, hit, setting(place, nillable="true"))


@kind
def nillable_removed(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "struct", "array", nillable="yes"):
        if "request" in base.sides(place[1]):
            # The new client refuses NIL, and None among the items.
            code: Level | None = BREAKING
        elif state["many"] == "yes":
            # list[X] is not compatible with list[X | None], the annotation in old code.
            code = BREAKING
        else:
            code = WARNING if state["needed"] == "yes" else None
        hit = base.used(place[1], BREAKING, None, code)
        yield Mutation(base, "field-nillable-removed", place, hit, setting(place, nillable="false"))


@kind
def value_nillable_changed(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "pair"):
        if place[2].lower() == "value":
            # dict[K, V] and dict[K, V | None] are not compatible in either direction.
            if state["nillable"] == "no":
                rule, nillable = "field-nillable-added", "true"
                hit = base.used(place[1], None, BREAKING, BREAKING)
            else:
                rule, nillable = "field-nillable-removed", "false"
                hit = base.used(place[1], BREAKING, None, BREAKING)
            yield Mutation(base, rule, place, hit, setting(place, nillable=nillable))


@kind
def part_of_pair_now_required(base: Base) -> Iterator[Mutation]:
    for place, _ in elements(base, "pair", needed="no"):
        # A dict has both of each pair anyway.
        hit = base.used(place[1], BREAKING, None)
        yield Mutation(base, "field-now-required", place, hit, setting(place, minOccurs="1"))


@kind
def now_required(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "struct"):
        if state["needed"] == "no":
            hit = base.used(place[1], BREAKING, None, needs(base, place[1]))
            given = {"minOccurs": "1"} if state["place"] == "element" else {"use": "required"}
            yield Mutation(base, "field-now-required", place, hit, setting(place, **given))


@kind
def now_optional(base: Base) -> Iterator[Mutation]:
    for place, state in own_fields(base, "struct"):
        if state["needed"] == "yes" and state["place"] != "text":
            plain = state.get("nillable") != "yes"
            hit = base.used(place[1], None, BREAKING, BREAKING) if plain else {}
            given = {"minOccurs": "0"} if state["place"] == "element" else {"use": "optional"}
            yield Mutation(base, "field-now-optional", place, hit, setting(place, **given))


@kind
def now_repeated(base: Base) -> Iterator[Mutation]:
    for place, _ in elements(base, "struct", many="no"):
        alone = len(base.siblings(place[1])) == 1
        if not alone and base.kind(_type(base, place)) != "list":
            hit = base.used(place[1], None, BREAKING, BREAKING)
            yield Mutation(base, "field-now-repeated", place, hit, setting(place, maxOccurs="unbounded"))


@kind
def now_single(base: Base) -> Iterator[Mutation]:
    for place, _ in elements(base, "struct", many="yes"):
        hit = base.used(place[1], BREAKING, None, BREAKING)
        yield Mutation(base, "field-now-single", place, hit, setting(place, maxOccurs="1"))


@kind
def limit_lowered(base: Base) -> Iterator[Mutation]:
    for place, _ in elements(base, "struct", "array", many="yes"):
        hit = base.used(place[1], WARNING, None)
        yield Mutation(base, "field-limit-changed", place, hit, setting(place, maxOccurs="2"))


@kind
def limit_raised(base: Base) -> Iterator[Mutation]:
    for place, state in elements(base, "struct", "array", many="yes"):
        if not state["limits"].endswith("unbounded"):
            yield Mutation(base, "field-limit-changed", place, {}, setting(place, maxOccurs="unbounded"))


def _type(base: Base, place: Place) -> Name:
    return base.facts.states[place]["type"]
