"""Comparisons as Markdown, for a pull request or a changelog."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from soapwright.base.visible_text import visible
from soapwright.compare.change import Comparison, Level
from soapwright.compare.reports.outline import (
    Rename,
    ReportEntry,
    ReportSection,
    renames,
    sections,
    worst_first,
)
from soapwright.compare.reports.phrases import TITLES, Phrases, effects, title
from soapwright.compare.reports.verdict import counted, counts, verdict

_SPACE = re.compile(r"\s+")
# A line that starts like this is a heading, a list or a quotation; underscores inside words are literal.
_SPECIAL = re.compile(r"[\\`*\[\]|~]|(?<!\w)_|_(?!\w)|^(?:[#+=-]|\d+(?=[.)]))")


def markdown_report(comparisons: Sequence[Comparison]) -> str:
    """Return comparisons as Markdown, with a final newline."""
    return "\n".join(_report(comparisons)) + "\n"


def escaped(text: str) -> str:
    """Return a text escaped for Markdown, on one line."""
    return html.escape(_SPECIAL.sub(_escape, visible(_SPACE.sub(" ", text))), quote=False)


def code(text: str) -> str:
    """Return a text as code, on one line."""
    text = visible(_SPACE.sub(" ", text))
    # The fence must be longer than every run of backticks inside, and separated from them.
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in text or not text else ""
    return f"{fence}{space}{text}{space}{fence}"


PHRASES = Phrases(code, escaped)


def _escape(found: re.Match[str]) -> str:
    # A number is only markup because of the character after it, which is escaped instead.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def _report(comparisons: Sequence[Comparison]) -> Iterator[str]:
    found = verdict(comparisons)
    yield f"**{escaped(found.headline)}**"
    changed = [comparison for comparison in worst_first(comparisons) if comparison.changes]
    if not changed:
        return
    yield ""
    yield from (f"- {escaped(f'{hit.subject}: {hit.said}.')}" for hit in found.sides.values())
    if len(comparisons) > 1:
        yield ""
        yield from _table(
            ("service", *(TITLES[level] for level in counts(()))),
            ((escaped(title(one)), *map(str, counts(one.changes).values())) for one in comparisons),
        )
    for comparison in changed:
        yield from _service(comparison)


def _service(comparison: Comparison) -> Iterator[str]:
    yield from ("", f"## {escaped(title(comparison))}", "")
    names = [code(origin.name) for origin in (comparison.old, comparison.new) if origin]
    yield f"{' → '.join(names)}: {counted(counts(comparison.changes))}"
    found = renames(comparison)
    if found:
        yield from ("", "### Likely renames", "")
        yield from _table(("", "old", "new", "of"), map(_rename, found))
    for section in sections(comparison):
        yield from _section(section)


def _section(section: ReportSection) -> Iterator[str]:
    heading = f"{TITLES[section.level]} ({section.count})"
    # Folded on sites that support it, because these changes need no action.
    folded = section.level is Level.INFO
    yield from ("", f"<details><summary>{heading}</summary>" if folded else f"### {heading}")
    for group in section.groups:
        heading = PHRASES.heading(group)
        yield from ("", f"**{heading[0].upper()}{heading[1:]}**", "")
        yield from (_entry(entry, hint) for entry, hint in group.hinted)
    if folded:
        yield from ("", "</details>")


def _entry(entry: ReportEntry, hint: str) -> str:
    tail = effects(entry.first)
    below = f"  \n  {escaped(hint)}" if hint else ""
    return f"- {PHRASES.entry(entry)}{f' ({tail})' if tail else ''}{below}"


def _rename(found: Rename) -> tuple[str, ...]:
    return found.kind, code(found.old), code(found.new), code(found.owner) if found.owner else ""


def _table(head: Sequence[str], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(map(_cell, row))} |"


def _cell(text: str) -> str:
    """Return a table cell, with bars escaped even in code."""
    return re.sub(r"(?<!\\)\|", r"\\|", text)
