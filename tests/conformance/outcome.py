"""The result for one document, or for one invalid schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .suites import Group

FAILURES = (
    "cannot be generated",
    "cannot be imported",
    "cannot be read",
    "cannot be sent",
    "ends the process",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for one document of a group or, with the document "", for an invalid schema.

    `status` is "equal", "lost", "refused" (with a message), "accepted" (an invalid schema whose client can be
    imported), "skipped" (unreadable files), or one of FAILURES.
    """

    part: str
    group: str
    document: str
    status: str
    what: str = ""
    detail: str = ""
    warned: bool = False
    """Whether generation warned about the schema."""
    spoilt: bool = False
    """Whether a document that lxml's XMLSchema accepted is no longer valid, although it is equal."""

    @property
    def right(self) -> bool:
        """Whether this is how it should be."""
        return self.status in (("equal",) if self.document else ("refused", "accepted"))

    @property
    def silent(self) -> bool:
        """Whether something was lost without a warning at generation."""
        return self.status == "lost" and not self.warned


def for_all(group: Group, status: str, what: str, detail: str = "") -> Iterator[Outcome]:
    """Yield the same outcome for all documents of a group, or for its schema when it has none."""
    for document in [path for path, _ in group.documents] or [""]:
        yield Outcome(group.part, group.name, document, status, what, detail[:300])
