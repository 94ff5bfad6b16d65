"""docs/compatibility.md: the words are here, the figures are those of `results.json`."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from .outcome import Outcome
from .sources import ROOT

PAGE = ROOT / "docs" / "compatibility.md"
RESULTS = Path(__file__).parent / "results.json"

_WORDS = """# Compatibility

This page shows how soapwright does with WSDLs found in the wild: those inside published source packages, and those of
public repositories. Each is read as it is, without network, next to zeep and suds. The WSDLs are not part of the
project; they are only read to write this page.

- **loads**: the WSDL is read, and a client is planned and written. A WSDL that none of the three can load counts as
  broken, and is not in the other figures. Reasons are undefined messages, missing schemas, and files that would have to
  be fetched.
- **imports**: every module of the client can be imported, and every name in it.
- **type-checks**: `mypy --strict` reports no errors.
- **messages**: requests and answers of each operation with a literal body, made only from the WSDL's XML, two of each: an
  arbitrary one, and one with everything in it. The client reads them and sends what it read; the XML must be the same:
  elements, order, attributes, values.

`python -m tests.compatibility` writes this page. `--folder owner/name=CHECKOUT` adds a repository. `--most N` takes N
WSDLs of each, spread evenly over its files.

"""


def text(outcomes: Sequence[Outcome]) -> str:
    """Return the page."""
    return f"{_WORDS}{table(outcomes)}\n\n{rest(outcomes)}"


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the figures, a line for each source."""
    sources: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        sources[outcome.source].append(outcome)
    lines = [
        "| source | WSDLs | broken | loads | imports | type-checks | messages equal | zeep loads | suds loads |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        *(_line(source, found) for source, found in sources.items()),
        _line("all", outcomes),
    ]
    return "\n".join(lines)


def rest(outcomes: Sequence[Outcome]) -> str:
    """Return what is not right, by what it is."""
    kinds: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.sound and not outcome.right:
            kinds[_alike(outcome.why)].append(outcome)
    if not kinds:
        return "All is right.\n"
    lines = ["## What is not right", "", "| what | WSDLs | for example |", "| --- | --- | --- |"]
    for why, found in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0])):
        lines.append(f"| {why} | {len(found)} | {found[0].source}: {found[0].file} |")
    return "\n".join([*lines, ""])


def save(outcomes: Sequence[Outcome]) -> None:
    """Write the results, and the page that they make."""
    rows = [list(asdict(outcome).values()) for outcome in outcomes]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    RESULTS.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    PAGE.write_text(text(outcomes), encoding="utf-8")


def saved() -> list[Outcome]:
    """Return the results that were written last."""
    names = [field.name for field in fields(Outcome)]
    return [
        Outcome(**dict(zip(names, row, strict=True)))
        for row in json.loads(RESULTS.read_text(encoding="utf-8"))
    ]


def _line(source: str, found: Sequence[Outcome]) -> str:
    sound = [outcome for outcome in found if outcome.sound]
    counts = [sum(getattr(outcome, name) for outcome in sound) for name in ("loads", "imports", "checks")]
    messages = f"{sum(one.equal for one in sound):,} of {sum(one.messages for one in sound):,}"
    others = [sum(getattr(outcome, name) for outcome in sound) for name in ("zeep", "suds")]
    cells = [source, len(found), len(found) - len(sound), *counts, messages, *others]
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _alike(why: str) -> str:
    """Return an error without the details of a single WSDL, escaped for a cell of a table."""
    return (
        re.sub(r"'[^']*'|\"[^\"]*\"|\{[^}]*\}\S*|\d+|\S*/\S*|^\w+: ", "…", why).replace("|", "/")[:110] or "—"
    )
