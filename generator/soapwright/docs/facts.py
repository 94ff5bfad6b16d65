"""The facts that a docs.toml may state about a thing of the contract, and their values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

EVERY = ""
"""The verb of a use that applies to every request."""


class FactKind(Enum):
    """Whether a request must, may or must not contain a value."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    READ_ONLY = "read-only"
    REQUIRED_READ_ONLY = "required read-only"
    """It has to be sent as the service returned it."""
    NOT_ALLOWED = "not allowed"
    NOT_SUPPORTED = "not supported"
    CONDITIONAL = "conditional"

    @property
    def asked(self) -> bool:
        """Whether a request without the value is refused."""
        return self in (FactKind.REQUIRED, FactKind.REQUIRED_READ_ONLY)

    @property
    def refused(self) -> bool:
        """Whether a value set by the caller is refused or ignored."""
        return self in (FactKind.READ_ONLY, FactKind.NOT_ALLOWED, FactKind.NOT_SUPPORTED)


@dataclass(frozen=True, slots=True)
class FactUse:
    """The use of a value in the requests of one verb; a conditional one may name the fields it depends on."""

    kind: FactKind
    depends: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"depends on {', '.join(self.depends)}" if self.depends else self.kind.value


class Topic(Enum):
    """What facts are about: the tables of docs.toml."""

    OPERATIONS = "operations"
    REQUESTS = "requests"
    TYPES = "types"
    FIELDS = "fields"
    VALUES = "values"

    @property
    def of_members(self) -> bool:
        """Whether the table contains names of things, and in these the names of their members."""
        return self in (Topic.REQUESTS, Topic.FIELDS, Topic.VALUES)


FLAGS = {
    "deprecated": "Deprecated",
    "reserved": "Reserved",
    "internal": "For internal use",
    "unsupported": "Not supported",
    "limited": "Not available to everyone",
}
"""The words for each flag."""

LEFT_OUT = {"unchanged": "it is unchanged", "cleared": "it is cleared"}
CLEARED_BY = {
    "empty text": "an empty text clears it",
    "empty list": "an empty list clears it",
    "empty object": "an empty object clears it",
    "nil": "nil clears it",
}

Number: TypeAlias = int | float


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about one operation, element of a request, type, field or value.

    `uses` are by verb, the first word of operation names, or EVERY. `left_out` is what an update does with an
    omitted value, `cleared_by` what to send to clear the value. `final_length` is the limit after the service
    has filled in dynamic text. `overwrites` is whether an update replaces the whole thing, None if unknown.
    `page` is the URL of the reference page, "" if there is none, None if the pattern gives it.
    """

    text: str = ""
    uses: Mapping[str, FactUse] = field(default_factory=dict)
    left_out: str = ""
    cleared_by: str = ""
    min_length: int | None = None
    max_length: int | None = None
    length_unit: str = "character"
    max_item_length: int | None = None
    final_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    min: Number | None = None
    max: Number | None = None
    default: str = ""
    unit: str = ""
    flags: tuple[str, ...] = ()
    since: str = ""
    replaced_by: str = ""
    roles: tuple[str, ...] = ()
    overwrites: bool | None = None
    page: str | None = None

    @property
    def asked(self) -> bool:
        """Whether every request must contain the value."""
        use = self.uses.get(EVERY)
        return use is not None and use.kind.asked


NOTHING = Facts()
"""No facts."""

_COMMON: dict[str, type | tuple[type, ...]] = {
    "text": str,
    "flags": list,
    "since": str,
    "replaced_by": str,
}
_OF_VALUES = {
    **_COMMON,
    "use": str,
    "left_out": str,
    "cleared_by": str,
    **dict.fromkeys(("min_length", "max_length", "max_item_length", "final_length"), int),
    **dict.fromkeys(("min_items", "max_items"), int),
    "length_unit": str,
    "min": (int, float),
    "max": (int, float),
    "default": str,
    "unit": str,
}
_PAGE = {"page": (str, bool)}
KEYS: Mapping[Topic, Mapping[str, type | tuple[type, ...]]] = {
    Topic.OPERATIONS: {**_COMMON, **_PAGE, "roles": list, "overwrites": bool},
    Topic.REQUESTS: _OF_VALUES,
    Topic.TYPES: {**_COMMON, **_PAGE},
    Topic.FIELDS: _OF_VALUES,
    Topic.VALUES: _COMMON,
}
"""The keys of facts by topic, with the types of their values. Other keys of requests and fields are verbs."""

_DEPENDS = re.compile(r"depends on (\w+(?:, \w+)*)")


def parsed_use(text: object) -> FactUse | None:
    """Return the use that a text states, None if it is not valid."""
    if not isinstance(text, str):
        return None
    if found := _DEPENDS.fullmatch(text):
        return FactUse(FactKind.CONDITIONAL, tuple(found[1].split(", ")))
    return next((FactUse(kind) for kind in FactKind if kind.value == text), None)


def facts_of(stated: Mapping[str, Any], topic: Topic) -> Facts:
    """Return the facts in checked keys and values."""
    known = KEYS[topic]
    values: dict[str, Any] = {}
    uses: dict[str, FactUse] = {}
    for key, value in stated.items():
        if key == "use" or key not in known:
            use = parsed_use(value)
            if use is not None:
                uses[EVERY if key == "use" else key] = use
        elif key == "page":
            values[key] = value or ""
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
    return Facts(uses=uses, **values)
