"""Limits on what reading a contract may use, and the counters that enforce them."""

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
    """The limits for the schema files of one contract; docs/limits.md has the table.

    Each is the largest accepted number. Input beyond it is refused with an InputError that names the limit.
    """

    documents: int = _limit(500, "documents")
    document_bytes: int = _limit(64 * 1024 * 1024, "bytes in one document")
    total_bytes: int = _limit(128 * 1024 * 1024, "bytes in all documents together")
    seconds: float = _limit(60.0, "seconds to fetch the documents")
    elements: int = _limit(2_000_000, "XML elements in all documents together")
    depth: int = _limit(200, "XML elements inside each other")
    attributes: int = _limit(1_000, "attributes and namespace declarations on one XML element")
    name_length: int = _limit(1_000, "characters in a name, namespace or enumeration value")
    types: int = _limit(200_000, "types, including unnamed ones")
    bases: int = _limit(100, "types in a chain of derivation")
    expansion: int = _limit(500_000, "elements, attributes and types that groups and unions add to types")

    def __post_init__(self) -> None:
        for key in WHAT:
            wrong = limit_problem(key, getattr(self, key))
            if wrong:
                raise ValueError(wrong)


WHAT = {one.name: str(one.metadata["what"]) for one in fields(Limits)}
"""What each limit counts."""
DEFAULTS = {one.name: cast(float, one.default) for one in fields(Limits)}
MOST = {**dict.fromkeys(WHAT, 10**15), "seconds": 1e6, "depth": 256}
"""The highest possible limits: what the system can count, and the depth that libxml2 supports."""


def limit_problem(key: str, value: object) -> str | None:
    """Return why a value cannot be a limit, None if it can."""
    kinds = (int, float) if isinstance(DEFAULTS[key], float) else (int,)
    if isinstance(value, bool) or not isinstance(value, kinds) or not value > 0 or value == inf:
        return f"{key!r} is {value!r}, not a {'' if float in kinds else 'whole '}number above 0"
    most = MOST[key]
    return f"{key!r} is {value}, but the maximum is {most:.0f}" if value > most else None


def exceeded(limits: Limits, key: str, where: Where) -> InputError:
    """Return the error for input that exceeds a limit, at its place."""
    what = f"more than {getattr(limits, key)} {WHAT[key]}"
    return InputError.at(where, what, f"If the input is right, {raising(key)}.")


def raising(key: str) -> str:
    """Return how to raise a limit, as part of a sentence."""
    return f"raise the limit: {key} under [limits] in soapwright.toml, or --limit {key}=NUMBER"


LIMITS = Limits()
"""The default limits."""


@dataclass(slots=True)
class Budget:
    """Counts what one contract uses of its limits: `budget.take("types", where)` for each type resolved."""

    limits: Limits = LIMITS
    _taken: Counter[str] = field(default_factory=Counter)

    def take(self, key: str, where: Where, number: int = 1) -> None:
        """Add `number` to the count of a limit; raise InputError at `where` if it is exceeded."""
        self._taken[key] += number
        self.check(key, self._taken[key], where)

    def check(self, key: str, number: int, where: Where) -> None:
        """Raise InputError at `where` if a number that is not summed up, like a length, exceeds a limit."""
        if number > getattr(self.limits, key):
            raise exceeded(self.limits, key, where)
