"""docs/conformance.md: the words are here, the figures are those of the last run."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from .outcome import FAILURES, Outcome
from .suites import ROOT, pattern

PAGE = ROOT / "docs" / "conformance.md"

_WORDS = """# Conformance

This page shows the results of two W3C test suites with generated clients. The test reads a document as a response, passes
what it read as the arguments of the same names, and compares what is sent with what was read: the same elements and
attributes in the same order, the same values, the same text between elements. Values may be spelled differently (`1`,
`true`), prefixes may differ, and an `xsi:type` may be added.

- **Schema Patterns for Databinding**: one WSDL, and one or more messages for each pattern. A pattern counts if all its
  messages pass.
- **XSD Test Suite**, the part for XSD 1.0: the valid instances of valid schemas, with each schema wrapped into a service. An
  invalid schema passes if it is refused with a message, or gives a client that can be imported.

A loss is silent if generation gave no warning about the schema. "Not valid any more" counts documents that are equal, and
were valid before but not afterwards, according to lxml's XMLSchema. A failure never passes: output that cannot be
imported, an answer that cannot be read, something read that cannot be sent, or any exception of `generate` that is not an
`InputError`.

`python -m tests.conformance` writes this page. The suites are outside of the project (`--suites`, or `../shared/conformance`
next to it). If they are there, the tests run a small sample.

"""


def text(command: str, started: str, outcomes: Sequence[Outcome]) -> str:
    """Return the page for the outcomes of a run."""
    return f"{_WORDS}## Figures\n\nOf `{command}`, {started}:\n\n{table(outcomes)}\n\n{rest(outcomes)}"


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the figures: a line for each part of a suite."""
    lines = [
        "| | right | refused | failures | silent losses | not valid any more |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, found in _parts(outcomes).items():
        tried = [outcome for outcome in found if outcome.status != "skipped"]
        counts = Counter(outcome.status for outcome in tried)
        lines.append(
            f"| {name} | {_of(sum(outcome.right for outcome in tried), len(tried))} | {counts['refused']:,} "
            f"| {sum(counts[status] for status in FAILURES):,} | {sum(outcome.silent for outcome in tried):,} "
            f"| {sum(outcome.spoilt for outcome in tried):,} |"
        )
        if name == "Databinding, messages":
            patterns: dict[str, bool] = defaultdict(lambda: True)
            for outcome in tried:
                patterns[pattern(outcome.document)] &= outcome.right
            lines.append(f"| Databinding, patterns | {_of(sum(patterns.values()), len(patterns))} | | | | |")
    return "\n".join(lines)


def rest(outcomes: Iterable[Outcome]) -> str:
    """Return what is not right, by what it is, with an example each."""
    kinds: dict[tuple[str, str], list[Outcome]] = defaultdict(list)
    skipped = 0
    for outcome in outcomes:
        skipped += outcome.status == "skipped"
        if outcome.spoilt:
            kinds[outcome.status, "not valid any more"].append(outcome)
        elif not outcome.right and outcome.status != "skipped":
            kinds[outcome.status, _alike(outcome.what)].append(outcome)
    lines = [f"Left out, because its files are not XML that lxml reads: {skipped}.\n"] if skipped else []
    if kinds:
        lines += ["## What is not right", "", "| | | how often | for example |", "| --- | --- | --- | --- |"]
    for (status, what), found in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0])):
        example = min(f"{outcome.group} {outcome.document.rpartition('/')[2]}" for outcome in found)
        lines.append(f"| {status} | {what} | {len(found):,} | {example} |")
    return "\n".join([*lines, ""]) if lines else "All is right.\n"


def _parts(outcomes: Iterable[Outcome]) -> dict[str, list[Outcome]]:
    parts: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.part == "databinding":
            parts["Databinding, messages"].append(outcome)
            continue
        if outcome.document:
            parts[f"XSD Test Suite, {outcome.part.removesuffix('Meta')}"].append(outcome)
            parts[
                "XSD Test Suite, NIST" if outcome.part == "nistMeta" else "XSD Test Suite, all but NIST"
            ].append(outcome)
        else:
            parts["XSD Test Suite, invalid schemas"].append(outcome)
    parts.pop("XSD Test Suite, nist", None)
    return dict(sorted(parts.items(), key=lambda item: (item[0].startswith("X"), item[0])))


def _of(number: int, all_of: int) -> str:
    return f"{number:,} of {all_of:,}"


def _alike(what: str) -> str:
    """Return a message without what differs from one of its kind to the next, fit for a cell of a table."""
    return re.sub(r"'[^']*'|\"[^\"]*\"|\d+", "…", what).replace("|", "/").replace("\n", " ")[:120]
