"""Comparisons for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from soapwright.base.lines import indented
from soapwright.base.visible_text import visible
from soapwright.compare.change import Comparison, Level, Rule
from soapwright.compare.reports.outline import ReportEntry, ReportGroup, sections, worst_first
from soapwright.compare.reports.phrases import TITLES, Phrases, effects, title
from soapwright.compare.reports.verdict import counted, counts, verdict

WIDTH = 100
PHRASES = Phrases()
MARKS = {Level.BREAKING: "✗", Level.WARNING: "!", Level.INFO: "·"}
COLOURS = {Level.BREAKING: "31", Level.WARNING: "33", Level.INFO: "32"}
BOLD, DIM = "1", "2"


def text_report(comparisons: Sequence[Comparison], *, width: int = WIDTH, colour: bool = False) -> str:
    """Return comparisons as text for a terminal of that many columns, with a final newline."""
    writer = _Writer(width, colour)
    return "".join(f"{line}\n" for line in writer.report(comparisons))


def text_rules(rules: Iterable[Rule], *, width: int = WIDTH) -> str:
    """Return rules with their purposes."""
    return "".join(f"{rule.id}\n{indented(textwrap.fill(rule.purpose, width - 2), 2)}\n" for rule in rules)


@dataclass(frozen=True, slots=True)
class _Writer:
    width: int
    colour: bool

    def report(self, comparisons: Sequence[Comparison]) -> Iterator[str]:
        found = verdict(comparisons)
        changed = [comparison for comparison in worst_first(comparisons) if comparison.changes]
        if not changed:
            yield "no changes"
            return
        total = counts(change for comparison in changed for change in comparison.changes)
        of = f" in {len(changed)} of {len(comparisons)} services" if len(comparisons) > 1 else ""
        yield self._painted(f"{counted(total)}{of}", COLOURS[found.level], BOLD)
        yield from self._wrapped(found.headline)
        for comparison in changed:
            yield ""
            yield from self._service(comparison)

    def _service(self, comparison: Comparison) -> Iterator[str]:
        yield self._painted(f"{title(comparison)}: {counted(counts(comparison.changes))}", BOLD)
        for side, origin in (("old", comparison.old), ("new", comparison.new)):
            if origin:
                yield self._painted(f"  {side} {origin.name}", DIM)
        for section in sections(comparison):
            yield ""
            yield "  " + self._painted(TITLES[section.level].upper(), COLOURS[section.level], BOLD)
            for group in section.groups:
                yield from self._group(group, section.level)

    def _group(self, group: ReportGroup, level: Level) -> Iterator[str]:
        yield from self._wrapped(PHRASES.heading(group), "  ", BOLD)
        for entry, hint in group.hinted:
            yield from self._entry(entry, level)
            if hint:
                yield from self._wrapped(hint, " " * 6, DIM)

    def _entry(self, entry: ReportEntry, level: Level) -> Iterator[str]:
        mark = self._painted(MARKS[level], COLOURS[level])
        lines = list(self._wrapped(PHRASES.entry(entry), " " * 6))
        tail = f"[{': '.join(filter(None, (entry.first.rule.id, effects(entry.first))))}]"
        if len(lines[-1]) + 2 + len(tail) <= self.width:
            lines[-1] += f"  {self._painted(tail, DIM)}"
        else:
            lines.extend(self._wrapped(tail, " " * 6, DIM))
        yield f"    {mark} {lines[0][6:]}"
        yield from lines[1:]

    def _wrapped(self, text: str, indent: str = "", *styles: str) -> Iterator[str]:
        wrapper = textwrap.TextWrapper(
            self.width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in wrapper.wrap(visible(text)):
            yield self._painted(line, *styles)

    def _painted(self, text: str, *styles: str) -> str:
        # Control characters could be terminal commands, and are not part of any name.
        text = visible(text, "")
        return f"\x1b[{';'.join(styles)}m{text}\x1b[0m" if self.colour and styles else text
