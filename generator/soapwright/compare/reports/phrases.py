"""What every report says in the same words: titles, names, effects. A report says how names and prose are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from soapwright.compare.model import Change, Comparison, Level, Origin, Side
from soapwright.compare.reports.outline import Entry, Group, is_likely

TITLES = {Level.BREAKING: "Breaking", Level.WARNING: "Warnings", Level.INFO: "Others"}
"""What to call the changes of a level."""

FEW = 3
"""How many names are written out where the number says enough."""


def services(comparison: Comparison) -> str:
    """Return the name of the service, or both names if it has another one now."""
    return " → ".join(dict.fromkeys(origin.service for origin in _origins(comparison)))


def title(comparison: Comparison) -> str:
    """Return which service it is, and from which revision to which."""
    revisions = dict.fromkeys(filter(None, (origin.dated for origin in _origins(comparison))))
    return " ".join(filter(None, (services(comparison), " → ".join(revisions))))


def places(comparisons: Sequence[Comparison]) -> tuple[str, str]:
    """Return the folders that all old contracts are in, and all new ones; "" where there is none."""
    return (
        _folder([one.old.name for one in comparisons if one.old]),
        _folder([one.new.name for one in comparisons if one.new]),
    )


def _folder(names: Sequence[str]) -> str:
    common = []
    for parts in zip(*(name.split("/")[:-1] for name in names), strict=False):
        if len(set(parts)) > 1:
            break
        common.append(parts[0])
    return "/".join(common)


def below(origin: Origin, folder: str) -> str:
    """Return the name of a contract, from a folder on."""
    return origin.name.removeprefix(f"{folder}/") if folder else origin.name


def _origins(comparison: Comparison) -> list[Origin]:
    return [origin for origin in (comparison.old, comparison.new) if origin]


def few(names: Sequence[str], several: str = "") -> str:
    """Return the first names and how many there are besides; `several` says of what, with their number."""
    shown = ", ".join(names[:FEW])
    more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
    return f"{len(names)} {several}: {shown}{more}" if several else f"{shown}{more}"


def effects(change: Change) -> str:
    """Return whom a change breaks and whom it may break, and whether it is only likely to be what it says."""
    said = ["likely"] if is_likely(change) else []
    for level, verb in ((Level.BREAKING, "breaks"), (Level.WARNING, "may break")):
        sides = [side.value for side in Side if change.effects.get(side) is level]
        if sides:
            said.append(f"{verb} {', '.join(sides)}")
    return "; ".join(said)


@dataclass(frozen=True, slots=True)
class Phrases:
    """How a report writes names (as code, say) and prose (with what is special in it escaped)."""

    name: Callable[[str], str] = str
    prose: Callable[[str], str] = str

    def heading(self, group: Group) -> str:
        """Return what a group is about."""
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

    def entry(self, entry: Entry) -> str:
        """Return what changed: where, what, from which state to which."""
        what = "".join(self.name(piece) if is_name else self.prose(piece) for piece, is_name in entry.marked)
        names = ", ".join(map(self.name, entry.names))
        states = " → ".join(self.name(state) for state in entry.states if state)
        return ": ".join(filter(None, (self.prose(entry.message), what, names, states)))
