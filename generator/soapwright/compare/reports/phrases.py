"""Phrases that all reports share: titles, names, effects.

Each report defines how names and prose are written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from soapwright.compare.change import Change, Comparison, Level, Origin, Side
from soapwright.compare.reports.outline import ReportEntry, ReportGroup, is_likely

TITLES = {Level.BREAKING: "Breaking", Level.WARNING: "Warnings", Level.INFO: "Others"}
"""The headings for the changes of a level."""

FEW = 3
"""How many names to write out before giving only a number."""


def services(comparison: Comparison) -> str:
    """Return the name of the service, or both names if it was renamed."""
    return " → ".join(dict.fromkeys(origin.service for origin in _origins(comparison)))


def title(comparison: Comparison) -> str:
    """Return the service and its revisions."""
    revisions = dict.fromkeys(filter(None, (origin.dated for origin in _origins(comparison))))
    return " ".join(filter(None, (services(comparison), " → ".join(revisions))))


@dataclass(frozen=True, slots=True)
class Places:
    """The locations of contracts, shortened to what distinguishes the old from the new ones.

    `folder` contains all of them, `old` and `new` are the folders of the old and new ones below it; "" if
    there is none.
    """

    folder: str
    old: str = ""
    new: str = ""

    @classmethod
    def of(cls, comparisons: Sequence[Comparison]) -> Places:
        """Return the locations of compared contracts."""
        old = [one.old.name for one in comparisons if one.old]
        new = [one.new.name for one in comparisons if one.new]
        folder = _folder([*old, *new])
        sides = (_below(_folder(names), folder) if len(comparisons) > 1 else "" for names in (old, new))
        return cls(folder, *sides)

    @property
    def title(self) -> str:
        """The two folders, preceded by the common folder's name; "" if they are the same."""
        if not self.old or not self.new or self.old == self.new:
            return ""
        # The end of a long path identifies the folder.
        name = self.folder.rpartition("/")[2]
        return " ".join(filter(None, (name, f"{self.old} → {self.new}")))

    def short(self, origin: Origin) -> str:
        """Return the location of a contract relative to the common folder."""
        return _below(origin.name, self.folder)


def _below(name: str, folder: str) -> str:
    """Return a path relative to a folder, "" for the folder itself."""
    return "" if name == folder else name.removeprefix(f"{folder}/" if folder else "")


def _folder(names: Sequence[str]) -> str:
    common = []
    for parts in zip(*(name.split("/")[:-1] for name in names), strict=False):
        if len(set(parts)) > 1:
            break
        common.append(parts[0])
    return "/".join(common)


def _origins(comparison: Comparison) -> list[Origin]:
    return [origin for origin in (comparison.old, comparison.new) if origin]


def few(names: Sequence[str], several: str = "") -> str:
    """Return the first names and the number of others; `several` is the unit, shown with the total."""
    shown = ", ".join(names[:FEW])
    more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
    return f"{len(names)} {several}: {shown}{more}" if several else f"{shown}{more}"


def effects(change: Change) -> str:
    """Return what a change breaks or may break, and whether it is only a probable rename."""
    said = ["likely"] if is_likely(change) else []
    for level, verb in ((Level.BREAKING, "breaks"), (Level.WARNING, "may break")):
        sides = [side.value for side in Side if change.effects.get(side) is level]
        if sides:
            said.append(f"{verb} {', '.join(sides)}")
    return "; ".join(said)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Defines how a report writes names (as code, for example) and prose (with special characters escaped)."""

    name: Callable[[str], str] = str
    prose: Callable[[str], str] = str

    def heading(self, group: ReportGroup) -> str:
        """Return the heading of a group."""
        names = [self.name(name) for name in group.names]
        if not names:
            return "the service"
        if len(names) == 1:
            return f"{group.kind} {names[0]}"
        return (
            f"{len(names)} {group.kind}s: {', '.join(names)}"
            if group.is_list
            else few(names, f"{group.kind}s")
        )

    def entry(self, entry: ReportEntry) -> str:
        """Return what changed: where, what, from which state to which."""
        what = "".join(self.name(piece) if is_name else self.prose(piece) for piece, is_name in entry.marked)
        names = ", ".join(map(self.name, entry.names))
        states = " → ".join(self.name(state) for state in entry.states if state)
        return ": ".join(filter(None, (self.prose(entry.message), what, names, states)))
