"""Reports of drift: text for terminals, JSON for programs, GitHub workflow commands.

Text lists only the first files and lines, because a new version changes every file. JSON lists all files.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from soapwright.base.project import seen_from
from soapwright.base.visible_text import json_text
from soapwright.errors import Problem
from soapwright.output.drift import Difference, Drift, description_of

FILES = 20
"""The number of files to list."""

LINES = 200
"""The number of lines of differences to show, in all files together."""

ANNOTATED = 30
"""The number of lines in one GitHub annotation."""

CLEAN = "the output matches the schema files"


def text(drift: Drift, problems: Sequence[Problem]) -> Iterator[str]:
    """Yield a line for each file, and a unified diff; the problems are for another stream."""
    if not drift.differs and not problems:
        yield CLEAN
    for one in drift.differences[:FILES]:
        yield f"{one.cause.value:<14}{one.path}"
    if len(drift.differences) > FILES:
        yield f"… and {len(drift.differences) - FILES} more files"
    lines = [line for part in _diffs(drift).values() for line in part]
    if lines:
        yield ""
        yield from lines
    if len(lines) == LINES:
        yield f"… and so on, after {LINES} lines"


def as_json(drift: Drift, problems: Sequence[Problem]) -> Iterator[str]:
    """Yield a JSON object; `diff` has the lines of a file, or null if there are none or too many."""
    diffs = _diffs(drift)
    data: dict[str, Any] = {
        "output": str(drift.output),
        "differs": drift.differs,
        "problems": [one.data for one in problems],
        "differences": [
            {
                "path": one.path,
                "cause": one.cause.value,
                "about": one.about,
                "line": one.line,
                "diff": diffs.get(one.path),
            }
            for one in drift.differences
        ],
    }
    yield json_text(data)


def github(drift: Drift, problems: Sequence[Problem]) -> Iterator[str]:
    """Yield a workflow command for each file, which GitHub shows beside it, or for each problem without files."""
    if not drift.differs and not problems:
        yield CLEAN
    diffs = _diffs(drift)
    for one in drift.differences[:FILES]:
        yield _annotation(drift, one, diffs.get(one.path, []))
    if len(drift.differences) > FILES:
        yield _command(f"… and {len(drift.differences) - FILES} more files", title="soapwright check")
    for problem in () if drift.differs else problems:
        place = {"file": _in_workspace(Path(problem.where.location)), "line": problem.where.line}
        yield _command(f"{problem.what}\n{problem.hint}", **place)


FORMATS: Mapping[str, Callable[[Drift, Sequence[Problem]], Iterator[str]]] = {
    "text": text,
    "json": as_json,
    "github": github,
}


def _diffs(drift: Drift) -> dict[str, list[str]]:
    """Return the differences of files that have two sides, by path, up to the limit of lines."""
    found: dict[str, list[str]] = {}
    left = LINES
    for one in drift.differences:
        if left and (lines := list(islice(one.diff(), left))):
            found[one.path] = lines
            left -= len(lines)
    return found


def _annotation(drift: Drift, one: Difference, diff: Sequence[str]) -> str:
    more = ["…"] if len(diff) > ANNOTATED else []
    message = "\n".join((*description_of(one.cause, [one]), *diff[:ANNOTATED], *more))
    place = {"file": _in_workspace(drift.output / one.path), "line": one.line}
    return _command(message, **place, title=f"soapwright check: {one.cause.value}")


def _in_workspace(path: Path) -> str:
    """Return a path relative to the root of the repository, as GitHub expects."""
    return seen_from(path, os.environ.get("GITHUB_WORKSPACE", "."))


def _command(message: str, **properties: str | int | None) -> str:
    """Return a workflow command, escaped."""
    stated = [f"{name}={_escaped(value, ':,')}" for name, value in properties.items() if value is not None]
    return f"::error {','.join(stated)}::{_escaped(message)}"


def _escaped(value: str | int, also: str = "") -> str:
    """Return a text with characters that are special in workflow commands as %XX."""
    return "".join(f"%{ord(one):02X}" if one in f"%\r\n{also}" else one for one in str(value))
