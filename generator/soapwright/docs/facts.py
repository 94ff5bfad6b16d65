"""The facts that a docs.toml may state of a thing of the contract, and the values that they have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

EVERY = ""
"""Stands for the verb where a use is that of every request."""


class FactKind(Enum):
    """Whether a request has to hold a value, may hold it, or must not."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    READ_ONLY = "read-only"
    REQUIRED_READ_ONLY = "required read-only"
    """It has to be there as the service gave it."""
    NOT_ALLOWED = "not allowed"
    NOT_SUPPORTED = "not supported"
    CONDITIONAL = "conditional"

    @property
    def asked(self) -> bool:
        """Whether a request without the value is refused."""
        return self in (FactKind.REQUIRED, FactKind.REQUIRED_READ_ONLY)

    @property
    def refused(self) -> bool:
        """Whether a request with a value of one's own is refused, or the value passed over."""
        return self in (FactKind.READ_ONLY, FactKind.NOT_ALLOWED, FactKind.NOT_SUPPORTED)


@dataclass(frozen=True, slots=True)
class FactUse:
    """The use of a value in the requests of one verb; a conditional one may name what it depends on."""

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
        """Whether a table has the name of a thing, and in it the names of what it holds."""
        return self in (Topic.REQUESTS, Topic.FIELDS, Topic.VALUES)


FLAGS = {
    "deprecated": "Deprecated",
    "reserved": "Reserved",
    "internal": "For internal use",
    "unsupported": "Not supported",
    "limited": "Not available to everybody",
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
    """What is known of one operation, element of a request, type, field or value.

    `uses` are by verb, the first word of the names of operations, or EVERY. `left_out` is what an update does to a
    value that it does not have, `cleared_by` what to send so that the service has none. `final_length` is the limit
    once the service has put in what a text asks for. `overwrites` says whether an update replaces the whole thing,
    None when it is not known. `page` is the address of the reference page, "" where there is none, None where the
    pattern gives it.
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
        """Whether every request has to hold the value."""
        use = self.uses.get(EVERY)
        return use is not None and use.kind.asked


NOTHING = Facts()
"""Nothing is known."""

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
"""The keys of facts, by what they are about, with the types of their values. Other keys of requests and fields are verbs."""

_DEPENDS = re.compile(r"depends on (\w+(?:, \w+)*)")


def parsed_use(text: object) -> FactUse | None:
    """Return the use that a text states, None when it states none."""
    if not isinstance(text, str):
        return None
    if found := _DEPENDS.fullmatch(text):
        return FactUse(FactKind.CONDITIONAL, tuple(found[1].split(", ")))
    return next((FactUse(kind) for kind in FactKind if kind.value == text), None)


def facts_of(stated: Mapping[str, Any], topic: Topic) -> Facts:
    """Return the facts that keys and values state, once they are checked."""
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
