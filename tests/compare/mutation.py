"""One modification of a contract and the expected report, derived from the modification and not from an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from soapwright.compare.change import Level, Side
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract

from .facts import Facts, Name, Place
from .reader import read_facts
from .trees import Trees

HERE = Path(__file__).parent
SCHEMAS = HERE.parents[1] / "schemas" / "msads" / "v13"

REQUESTS, RESPONSES, CODE = Side.REQUESTS, Side.RESPONSES, Side.CODE
WARNING, BREAKING = Level.WARNING, Level.BREAKING
NEW = "Novelty"
"""The name of what a mutation adds."""

Effects = Mapping[Side, Level]
Edit = Callable[[Trees], None]
State = dict[str, str]


@dataclass(frozen=True)
class Base:
    """A contract to mutate: its folder, the judge's facts, and the generator's view."""

    folder: Path

    @cached_property
    def facts(self) -> Facts:
        """The judge's facts."""
        return read_facts(self.folder)

    @cached_property
    def contract(self) -> ContractView:
        """The contract as it is read from its files."""
        return load_contract(str(self.folder))[0]

    def __repr__(self) -> str:
        return self.folder.name

    # what there is to be changed

    @cached_property
    def operations(self) -> list[str]:
        """The names of the operations."""
        return [place[1] for place in self.facts.states if place[0] == "operation" and len(place) == 2]

    @cached_property
    def fields(self) -> list[tuple[Place, State]]:
        """The fields of types, and what is known of each."""
        return [
            (place, state)
            for place, state in self.facts.states.items()
            if place[0] == "type" and len(place) == 3 and "type" in state
        ]

    @cached_property
    def values(self) -> list[Place]:
        """The values of enums and flags."""
        return [
            place
            for place, state in self.facts.states.items()
            if place[0] == "type" and len(place) == 3 and not state
        ]

    def siblings(self, owner: Name) -> list[str]:
        """Return the fields or values of a type."""
        return self._siblings.get(owner, [])

    @cached_property
    def _siblings(self) -> dict[Name, list[str]]:
        found: dict[Name, list[str]] = {}
        for place in self.facts.states:
            if place[0] == "type" and len(place) == 3:
                found.setdefault(place[1], []).append(place[2])
        return found

    def kind(self, name: Name) -> str:
        """Return what a type is: a "struct", "array", "map", "pair" or, if it is simple, what the facts say."""
        state = self.facts.states.get(("type", name), {"kind": "simple"})
        if state["kind"] != "complex":
            return state["kind"]
        if name in self._pairs:
            return "pair"
        if not self._arrays.get(name):
            return "struct"
        return "map" if self._arrays[name] in self._pairs else "array"

    @cached_property
    def extended(self) -> set[Name]:
        """The types that others extend."""
        return {state["base"] for state in self.facts.states.values() if "base" in state}

    @cached_property
    def _own(self) -> set[Name]:
        """Types that are never arrays: those of messages, and those that others extend."""
        of_messages = {
            state["type"]
            for place, state in self.facts.states.items()
            if place[0] == "operation" and len(place) == 3
        }
        return self.extended | of_messages

    @cached_property
    def _arrays(self) -> dict[Name, Name]:
        """The types that hold nothing but one repeated element, and the type of that."""
        found = {}
        for name in self.facts.types:
            state, fields = self.facts.states["type", name], self.siblings(name)
            plain = state["kind"] == "complex" and state["abstract"] == "no" and "base" not in state
            if plain and name not in self._own and len(fields) == 1:
                (one,) = fields
                if self.facts.states["type", name, one].get("many") == "yes":
                    found[name] = self.facts.states["type", name, one]["type"]
        return found

    @cached_property
    def _pairs(self) -> set[Name]:
        """The types of one key and one value that an array holds."""
        return {
            name
            for name in self._arrays.values()
            if name not in self._own and [one.lower() for one in self.siblings(name)] == ["key", "value"]
        }

    # who is affected

    def sides(self, name: Name) -> set[str]:
        """Return which of requests and responses may hold a type."""
        return {side for side, _ in self.facts.users(name)}

    def used(
        self, name: Name, requests: Level | None, responses: Level | None, code: Level | None = None
    ) -> Effects:
        """Return effects of which those on messages only count if the type is used there."""
        sides = self.sides(name)
        return effects(
            requests if "request" in sides else None, responses if "response" in sides else None, code
        )


def effects(requests: Level | None, responses: Level | None, code: Level | None = None) -> Effects:
    """Return the effects that are not None."""
    given = {REQUESTS: requests, RESPONSES: responses, CODE: code}
    return {side: level for side, level in given.items() if level is not None}


@dataclass(frozen=True)
class Mutation:
    """One modification of a contract, and the one change that has to be reported.

    `edit` applies it to fresh trees. `follow` are the rules of further changes that it may cause, apart from
    types that become reachable or unreachable; `places` are equally valid paths.
    """

    base: Base
    rule: str
    place: Place
    effects: Effects
    edit: Edit = field(repr=False)
    follow: frozenset[str] = frozenset()
    places: tuple[Place, ...] = ()

    def make(self, folder: Path) -> None:
        """Write the mutated contract to a folder."""
        trees = Trees(self.base.folder)
        self.edit(trees)
        trees.write(folder)


@cache
def forms() -> Base:
    """Return a contract with constructs that the others lack: choices, repeated groups, wildcards, mixed text, facets."""
    return Base(HERE / "forms")


Kind = Callable[[Base], Iterable[Mutation]]
KINDS: dict[str, Kind] = {}


def kind(function: Kind) -> Kind:
    """Register a kind of mutation."""
    KINDS[function.__name__] = function
    return function


@cache
def bases() -> tuple[Base, ...]:
    """Return the contracts: a made-up one that has everything, and two real ones."""
    folders = (HERE / "library", SCHEMAS / "customer_billing", SCHEMAS / "customer_management")
    return tuple(map(Base, folders))


def own_fields(base: Base, *kinds: str) -> Iterator[tuple[Place, State]]:
    """Yield the fields of types of some kinds."""
    return (one for one in base.fields if base.kind(one[0][1]) in kinds)


def elements(base: Base, *kinds: str, **facts: str) -> Iterator[tuple[Place, State]]:
    """Yield the fields that are elements, of types of some kinds, of which these facts are known."""
    for place, state in own_fields(base, *kinds):
        if state["place"] == "element" and facts.items() <= state.items():
            yield place, state


def needs(base: Base, owner: Name) -> Level:
    """Return how bad it is that a class needs one more argument: only code like tests makes responses."""
    return BREAKING if "request" in base.sides(owner) else WARNING


def setting(place: Place, **attributes: str) -> Edit:
    """Return the edit that gives the declaration of a field other attributes."""

    def edit(trees: Trees) -> None:
        for name, value in attributes.items():
            trees.field(place).set(name, value)

    return edit
