"""The structure of every report: the worst changes first, then by subject.

    Comparison → a ReportSection per level → a ReportGroup per subject → a ReportEntry per change

A subject is the service, a client, an operation or a type. Equal changes are one entry: of several subjects
(the same header part added to 195 operations), or of several members of one (twelve values added to an enum).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from soapwright.compare.change import Change, Comparison, Level
from soapwright.compare.reports.alike import (
    GAP,
    but_for_member,
    but_for_owner,
    by,
    local_name,
    message,
    names,
    owner,
    reading_order,
    says,
    without,
)

KINDS = ("service", "client", "operation", "type", "element")
"""The subjects of changes, in reading order: first what is called, then what is passed."""

FOLD = {"client": 2, "operation": 2, "type": 3, "element": 3}
"""How many subjects must share a change to fold it into one entry: operations often come in pairs."""

RENAMED = ("operation", "type", "field", "value")
"""The things that are only probably renamed; services are certainly."""


@dataclass(frozen=True)
class ReportEntry:
    """A change, or several that are equal except for names."""

    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """The change that represents all of them."""
        return self.changes[0]

    @property
    def message(self) -> str:
        """The message of its operation that it is about, if `what` does not say so; "" for others."""
        return message(self.first)

    @cached_property
    def what(self) -> str:
        """What happened, without the names if they differ."""
        if len({change.what for change in self.changes}) == 1:
            return self.first.what
        said = {without(change.what, names(change)) for change in self.changes}
        before, *after = said.pop().split(f"{GAP} ")
        if said or not before or len(after) != 1:
            return self.first.rule.id.replace("-", " ")
        return before + after[0]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of what changed, unless `what` contains them."""
        if self.what == self.first.what or len(self.first.path) < 3:
            return ()
        return tuple(dict.fromkeys(change.path[-1] for change in self.changes))

    @cached_property
    def states(self) -> tuple[str, str]:
        """The old and the new state, if they are equal for all changes and not mentioned before."""
        states = self.first.old, self.first.new
        is_common = all((change.old, change.new) == states for change in self.changes)
        is_said = all(state in self.names or says(self.what, local_name(state)) for state in states if state)
        return states if is_common and not is_said else ("", "")

    @cached_property
    def marked(self) -> tuple[tuple[str, bool], ...]:
        """`what` in pieces, each with whether it is a name."""
        kind, *path = self.first.path
        # Between an operation and a name in its messages there is a word like "request".
        known = [*path[:1], *path[2:]] if kind == "operation" else path
        marked = {*map(local_name, [*known, self.first.old, self.first.new])} - {""}
        # Longest first, because a name may start with another one.
        either = "|".join(re.escape(name) for name in sorted(marked, key=lambda name: (-len(name), name)))
        pieces = re.split(rf"(?<!\w)({either})(?!\w)", self.what) if either else [self.what]
        return tuple((piece, bool(place % 2)) for place, piece in enumerate(pieces) if piece)

    @property
    def hint(self) -> str:
        """What to do, if that is the same for all changes."""
        hints = {change.hint for change in self.changes}
        return hints.pop() if len(hints) == 1 else ""


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """The changes of one subject, or the equal changes of several.

    `kind` is one of KINDS, `names` are the subjects as shown: none for the service.
    """

    kind: str
    names: tuple[str, ...]
    entries: tuple[ReportEntry, ...]

    @property
    def is_list(self) -> bool:
        """Whether the names themselves are the news: added operations, but not operations with a new header part."""
        return len(self.names) > 1 and all(len(entry.first.path) == 2 for entry in self.entries)

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes in the group."""
        return tuple(change for entry in self.entries for change in entry.changes)

    @property
    def hinted(self) -> tuple[tuple[ReportEntry, str], ...]:
        """Its entries with their hints; consecutive entries with the same hint give it once."""
        before = ("", *(entry.hint for entry in self.entries))
        return tuple(
            (entry, entry.hint if entry.hint != said else "")
            for entry, said in zip(self.entries, before, strict=False)
        )

    @property
    def owners(self) -> tuple[tuple[str, tuple[Change, ...]], ...]:
        """Its subjects if there are several, each with its changes."""
        # Each entry has a change of each subject, in the same order.
        columns = zip(*(entry.changes for entry in self.entries), strict=True)
        return tuple(zip(self.names, columns, strict=True)) if len(self.names) > 1 else ()

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations whose messages reach one of the changes."""
        return tuple(sorted({name for change in self.changes for name in change.operations}))


@dataclass(frozen=True, slots=True)
class ReportSection:
    """All changes of one level."""

    level: Level
    groups: tuple[ReportGroup, ...]

    @property
    def count(self) -> int:
        """The number of changes, counting folded ones individually."""
        return sum(len(group.changes) for group in self.groups)


@dataclass(frozen=True, slots=True)
class Rename:
    """Something that was probably renamed; `kind` is one of RENAMED. Fields and values have owners."""

    kind: str
    old: str
    new: str
    owner: str = ""


def worst_first(comparisons: Iterable[Comparison]) -> tuple[Comparison, ...]:
    """Return comparisons sorted by level, otherwise in their order."""
    return tuple(sorted(comparisons, key=lambda comparison: -comparison.level))


def sections(comparison: Comparison) -> tuple[ReportSection, ...]:
    """Return the changes of a comparison in reading order, without empty levels."""
    shown = _shown(comparison)
    levels = sorted({change.level for change in comparison.changes}, reverse=True)
    return tuple(
        ReportSection(
            level, _groups([change for change in comparison.changes if change.level is level], shown)
        )
        for level in levels
    )


def renames(comparison: Comparison) -> tuple[Rename, ...]:
    """Return the likely renames, by kind."""
    shown = _shown(comparison)
    found = []
    for change in filter(is_likely, comparison.changes):
        above = change.path[1] if len(change.path) > 2 else ""
        kind = change.rule.id.removesuffix("-renamed")
        found.append(Rename(kind, local_name(change.old), local_name(change.new), shown.get(above, above)))
    return tuple(sorted(found, key=lambda one: (RENAMED.index(one.kind), one.owner, one.old)))


def is_likely(change: Change) -> bool:
    """Return whether a change treats a removed and an added thing as one, which no contract confirms."""
    thing, _, happened = change.rule.id.rpartition("-")
    return thing in RENAMED and happened == "renamed"


def touched(change: Change) -> set[str]:
    """Return the operations that a change is about or that reach it."""
    about = change.path[1:2] if change.path[0] == "operation" else ()
    return {*change.operations, *about}


def _shown(comparison: Comparison) -> Mapping[str, str]:
    """Return names for the types that have changed, without namespaces unless ambiguous."""
    types = {change.path[1] for change in comparison.changes if change.path[0] in ("type", "element")}
    found = Counter(map(local_name, types))
    full = {name: name[1:].partition("}") for name in types}
    return {
        name: local if found[local := local_name(name)] == 1 else f"{local} of {full[name][0]}"
        for name in types
    }


def _groups(changes: Iterable[Change], shown: Mapping[str, str]) -> tuple[ReportGroup, ...]:
    """Return the changes of one level by subject; those shared by many subjects come first."""
    shared: dict[tuple[str, tuple[str, ...]], list[ReportEntry]] = {}
    single: dict[tuple[str, str], list[Change]] = {}
    for alike in by(but_for_owner, changes):
        kind, name = owner(alike[0])
        if name and len(alike) >= FOLD[kind]:
            owners = tuple(owner(change)[1] for change in alike)
            shared.setdefault((kind, owners), []).append(ReportEntry(tuple(alike)))
        else:
            for change in alike:
                single.setdefault(owner(change), []).append(change)
    groups = [
        ReportGroup(kind, tuple(shown.get(name, name) for name in owners), _sorted(entries))
        for (kind, owners), entries in shared.items()
    ]
    for (kind, name), found in single.items():
        entries = (ReportEntry(tuple(alike)) for alike in by(but_for_member, found))
        groups.append(ReportGroup(kind, (shown.get(name, name),) if name else (), _sorted(entries)))
    return tuple(
        sorted(groups, key=lambda group: (KINDS.index(group.kind), len(group.names) < 2, group.names))
    )


def _sorted(entries: Iterable[ReportEntry]) -> tuple[ReportEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: reading_order(entry.first)))
