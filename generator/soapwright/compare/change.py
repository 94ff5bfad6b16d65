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
    """Whom a change may break."""

    REQUESTS = "requests"
    """What old code sends: the service as the new contract has it would refuse it, or take it wrongly."""
    RESPONSES = "responses"
    """What old code reads: it would fail, or miss what the old contract promised."""
    CODE = "code"
    """Python code written against the old output, when it meets the new one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change. `id` is stable: people name it in scripts; `purpose` says what it is there to find."""

    id: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two contracts.

    `path` leads to what changed, from the outermost on; its first word says what the next one names:

        ("service",)                                 the service itself, its endpoint, its namespaces
        ("client", "Orders")                         the client of one of several port types, where it listens
        ("operation", "GetUser")                     an operation; "Orders.GetUser" where several clients have it
        ("operation", "GetUser", "request")          its request; "response" likewise
        ("operation", "GetUser", "request", "Id")    a header part of its request
        ("operation", "GetUser", "fault", "ApiFault")
        ("type", "{namespace}Customer")              a type, as `str` of its QName
        ("type", "{namespace}Customer", "Industry")  its field, enum value, array item, facet or wildcard
        ("element", "{namespace}Circle")             a global element

    Names are those of the new contract, except for what only the old one has. `old` and `new` are the two
    states in short, "" where there is none. `effects` says how badly each side is hit; sides that are not are
    not in it. `operations` are those whose messages reach the change.
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
    """Which contract it is: its place or file, its service's name, its revision and the date of that if they are known."""

    name: str
    service: str
    revision: str = ""
    date: str = ""

    @property
    def dated(self) -> str:
        """Its revision and the date of that, as far as they are known."""
        return " ".join(filter(None, (self.revision, f"({self.date})" if self.date else "")))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one contract to another; `namespaces` maps old to new where only the version differs.

    A service that only one side has gives a comparison with one change, and the other origin is None.
    """

    old: Origin | None
    new: Origin | None
    changes: tuple[Change, ...]
    namespaces: Mapping[str, str] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """The worst of its changes."""
        return max((change.level for change in self.changes), default=Level.INFO)
