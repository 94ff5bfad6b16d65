"""How much a contract may take to be read: one table of limits, and the counting against it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from math import inf
from typing import Any, cast

from soapwright.errors import InputError, Where


def _limit(default: float, what: str) -> Any:
    return field(default=default, metadata={"what": what})


@dataclass(frozen=True, slots=True)
class Limits:
    """What the schema files of one contract may take; docs/limits.md has the table.

    Each is the largest number that is accepted. What goes beyond is refused with an InputError that names the limit.
    """

    documents: int = _limit(500, "documents are referred to")
    document_bytes: int = _limit(64 * 1024 * 1024, "bytes in one document")
    total_bytes: int = _limit(128 * 1024 * 1024, "bytes in all documents together")
    seconds: float = _limit(60.0, "seconds to fetch the documents")
    elements: int = _limit(2_000_000, "XML elements in all documents together")
    depth: int = _limit(200, "XML elements inside each other")
    attributes: int = _limit(1_000, "attributes and namespace declarations on one XML element")
    name_length: int = _limit(1_000, "characters in a name, a namespace or an enumeration value")
    types: int = _limit(200_000, "types, unnamed ones among them")
    bases: int = _limit(100, "types in a row that are each derived from the next")
    expansion: int = _limit(500_000, "elements and attributes that groups add to types")

    def __post_init__(self) -> None:
        for key in WHAT:
            wrong = limit_problem(key, getattr(self, key))
            if wrong:
                raise ValueError(wrong)


WHAT = {one.name: str(one.metadata["what"]) for one in fields(Limits)}
"""What each limit counts."""
DEFAULTS = {one.name: cast(float, one.default) for one in fields(Limits)}
MOST = {**dict.fromkeys(WHAT, 10**15), "seconds": 1e6, "depth": 256}
"""How far limits can be raised: as far as the system can count, and for depth as far as libxml2 reads."""


def limit_problem(key: str, value: object) -> str | None:
    """Return why a value cannot be a limit, if it cannot."""
    kinds = (int, float) if isinstance(DEFAULTS[key], float) else (int,)
    if isinstance(value, bool) or not isinstance(value, kinds) or not value > 0 or value == inf:
        return f"{key!r} is {value!r}, and not a {'' if float in kinds else 'whole '}number above 0"
    most = MOST[key]
    return f"{key!r} is {value}, and can be {most:.0f} at most" if value > most else None


def exceeded(limits: Limits, key: str, where: Where) -> InputError:
    """Return the error for input that goes beyond a limit, at the place where it does."""
    what = f"more than {getattr(limits, key)} {WHAT[key]}"
    return InputError.at(where, what, f"If the input is right, {raising(key)}.")


def raising(key: str) -> str:
    """Return what raises a limit, as a part of a sentence."""
    return f"raise the limit: {key} under [limits] in soapwright.toml, or --limit {key}=NUMBER"


LIMITS = Limits()
"""The limits where nobody sets any."""


@dataclass(slots=True)
class Budget:
    """Counts what one contract takes of its limits: `budget.take("types", where)` for each type resolved."""

    limits: Limits = LIMITS
    _taken: Counter[str] = field(default_factory=Counter)

    def take(self, key: str, where: Where, number: int = 1) -> None:
        """Count `number` more of what a limit counts; raises InputError at `where` when that is beyond it."""
        self._taken[key] += number
        self.check(key, self._taken[key], where)

    def check(self, key: str, number: int, where: Where) -> None:
        """Raise InputError at `where` when a number that is not summed up, like a length, is beyond a limit."""
        if number > getattr(self.limits, key):
            raise exceeded(self.limits, key, where)
