"""Changes between two contracts, as values: what changed, by which rule, and what it breaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum


class Level(IntEnum):
    """How serious a change is. A warning is only for what the contracts cannot decide."""

    INFO = 0
    WARNING = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


class Side(Enum):
    """What a change may break."""

    REQUESTS = "requests"
    """What old code sends: the new service would refuse or misread it."""
    RESPONSES = "responses"
    """What old code reads: it would fail, or lack what the old contract promised."""
    CODE = "code"
    """Python code written for the old output, when it is used with the new one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change. `id` is stable, because scripts refer to it; `purpose` describes what it finds."""

    id: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two contracts.

    `path` leads to what changed, outermost first; its first word is the kind of the next one:

        ("service",)                                 the service itself, its endpoint, its namespaces
        ("client", "Orders")                         the client of one of several port types, and its address
        ("operation", "GetUser")                     an operation; "Orders.GetUser" if several clients have it
        ("operation", "GetUser", "request")          its request; "response" likewise
        ("operation", "GetUser", "request", "Id")    a header part of its request
        ("operation", "GetUser", "fault", "ApiFault")
        ("type", "{namespace}Customer")              a type, as `str` of its QName
        ("type", "{namespace}Customer", "Industry")  its field, enum value, array item, facet or wildcard
        ("element", "{namespace}Circle")             a global element

    Names are those of the new contract, except for what only the old one has. `old` and `new` describe the
    two states in short, "" if there is none. `effects` holds the level for each affected side. `operations`
    are those whose messages reach the change.
    """

    rule: Rule
    path: tuple[str, ...]
    what: str
    hint: str = ""
    old: str = ""
    new: str = ""
    effects: Mapping[Side, Level] = field(default_factory=dict)
    operations: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """The worst of its effects."""
        return max(self.effects.values(), default=Level.INFO)


@dataclass(frozen=True, slots=True)
class Origin:
    """A contract's place or file, its service's name, and its revision and date if known."""

    name: str
    service: str
    revision: str = ""
    date: str = ""

    @property
    def dated(self) -> str:
        """Its revision and date, as far as they are known."""
        return " ".join(filter(None, (self.revision, f"({self.date})" if self.date else "")))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one contract to another; `namespaces` maps old to new ones that differ only in the version.

    A service that only one side has gives a comparison with a single change, in which the other origin is
    None.
    """

    old: Origin | None
    new: Origin | None
    changes: tuple[Change, ...]
    namespaces: Mapping[str, str] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """The worst of its changes."""
        return max((change.level for change in self.changes), default=Level.INFO)
