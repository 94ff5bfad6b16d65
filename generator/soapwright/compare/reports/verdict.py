"""The overall result of comparisons in plain words, for people who decide whether to upgrade."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from soapwright.compare.change import Change, Comparison, Level, Side
from soapwright.compare.reports.outline import touched
from soapwright.compare.reports.phrases import few, services

SUBJECTS = {
    Side.REQUESTS: "What old clients send",
    Side.RESPONSES: "What old clients read",
    Side.CODE: "Code written for the old client",
}
"""What a change may break, in the reader's terms."""

WIRE = (Side.REQUESTS, Side.RESPONSES)
"""The sides that break existing clients even without a change to code."""

NAMES = {
    Level.BREAKING: ("breaking", "breaking"),
    Level.WARNING: ("warning", "warnings"),
    Level.INFO: ("other", "others"),
}
"""The words for changes of a level: singular and plural."""


@dataclass(frozen=True, slots=True)
class Hit:
    """How badly a side is affected, with the text for it."""

    level: Level
    subject: str
    said: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A headline, and how badly each side is affected."""

    level: Level
    headline: str
    sides: Mapping[Side, Hit]


def verdict(comparisons: Sequence[Comparison]) -> Verdict:
    """Return the overall result of all comparisons."""
    changes = [change for comparison in comparisons for change in comparison.changes]
    level = max((change.level for change in changes), default=Level.INFO)
    sides = {side: _side(side, changes) for side in Side}
    return Verdict(level, _headline(comparisons, sides), sides)


def counts(changes: Iterable[Change]) -> dict[Level, int]:
    """Return the number of changes of each level, the worst first."""
    levels = [change.level for change in changes]
    return {level: levels.count(level) for level in sorted(Level, reverse=True)}


def counted(counts: Mapping[Level, int]) -> str:
    """Return counts in words, like "2 breaking, 1 warning", or "no changes"."""
    said = [f"{number} {NAMES[level][number != 1]}" for level, number in counts.items() if number]
    return ", ".join(said) or "no changes"


def _headline(comparisons: Sequence[Comparison], sides: Mapping[Side, Hit]) -> str:
    levels = {side: found.level for side, found in sides.items()}
    breaks_code = levels[Side.CODE] is Level.BREAKING
    if max(levels[side] for side in WIRE) is Level.BREAKING:
        return f"Old clients {_where(comparisons)}.{' Code has to change as well.' if breaks_code else ''}"
    if breaks_code:
        return "Old clients keep working. Code has to change when it moves to the new client."
    if Level.WARNING in levels.values():
        return "Nothing breaks for certain. Check the warnings before you upgrade."
    if any(comparison.changes for comparison in comparisons):
        return "Nothing breaks: old clients and their code keep working."
    return "Nothing has changed."


def _where(comparisons: Sequence[Comparison]) -> str:
    """Return where old clients break: in single operations, or with a service as a whole."""
    broken = {
        place: [change for change in comparison.changes if _breaks_wire(change)]
        for place, comparison in enumerate(comparisons)
    }
    changes = [change for found in broken.values() for change in found]
    if any(change.path[0] == "service" for change in changes):
        names = (services(comparisons[place]) for place, found in broken.items() if found)
        return f"no longer work with {few(list(dict.fromkeys(names)))}"
    operations = sorted({name for change in changes for name in touched(change)})
    return f"break in {few(operations)}" if operations else "break"


def _breaks_wire(change: Change) -> bool:
    return any(change.effects.get(side) is Level.BREAKING for side in WIRE)


def _side(side: Side, changes: Iterable[Change]) -> Hit:
    found = [change.effects[side] for change in changes if side in change.effects]
    said = []
    for level, verbs in ((Level.BREAKING, ("breaks it", "break it")), (Level.WARNING, ("may break it",) * 2)):
        number = found.count(level)
        if number:
            said.append(f"{number} {'change' if number == 1 else 'changes'} {verbs[number > 1]}")
    return Hit(max(found, default=Level.INFO), SUBJECTS[side], ", ".join(said) or "nothing breaks it")
