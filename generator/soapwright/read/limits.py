"""How much a contract may take to be read: one table of limits, and the counting against it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from typing import Any

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
    bases: int = _limit(500, "types in a row that are each derived from the next")
    expansion: int = _limit(500_000, "elements and attributes that groups add to types")


LIMITS = Limits()
"""The limits where nobody sets any."""
WHAT = {one.name: str(one.metadata["what"]) for one in fields(Limits)}
"""What each limit counts."""


def exceeded(limits: Limits, key: str, where: Where) -> InputError:
    """Return the error for input that goes beyond a limit, at the place where it does."""
    most = getattr(limits, key)
    what = f"more than {most:g} {WHAT[key]}" if isinstance(most, float) else f"more than {most} {WHAT[key]}"
    raised = f"{key} under [limits] in soapwright.toml, or --limit {key}=NUMBER"
    return InputError.at(where, what, f"If the input is right, raise the limit: {raised}.")


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
