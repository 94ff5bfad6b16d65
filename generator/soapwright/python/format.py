"""Format generated modules as black does: only those that changed, and in them only what needs it.

The templates lay out what fits into a line as black would, and `long_lines` breaks what does not. So black is asked for
few statements: those that need its rarer rules, or that hold texts which it may spell otherwise. A test compares the whole
output with black's own.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from soapwright.base.digest import digest
from soapwright.base.lines import indented, lines
from soapwright.base.progress import Progress, no_progress
from soapwright.python.long_lines import broken
from soapwright.python.prose import WIDTH

_QUOTES = '"""'


class _Lines(NamedTuple):
    """Lines of a module that black formats together, counted from 1; a header is one without its body."""

    first: int
    last: int
    header: bool = False


def format_modules(
    rendered: Mapping[str, str], known: Mapping[str, str], progress: Progress = no_progress
) -> dict[str, str]:
    """Return modules (path → text) as black writes them.

    `known` is hash of unformatted text → formatted text; what is in it is not formatted again. `progress` is
    called with the lengths of the texts done and of all.
    """
    hashes = {path: digest(text.encode()) for path, text in rendered.items()}
    total = sum(len(text) for path, text in rendered.items() if hashes[path] not in known)
    done = 0
    formatted: dict[str, str] = {}
    for path, text in rendered.items():
        if hashes[path] in known:
            formatted[path] = known[hashes[path]]
            continue
        formatted[path] = _format(text)
        done += len(text)
        progress("formatting", done, total)
    return formatted


def _format(text: str) -> str:
    written = lines(text)
    made, doubtful = _laid_out(written)
    if doubtful:
        for part in _parts(ast.parse(text).body, doubtful):
            made[part.first - 1] = "".join(_formatted(written[part.first - 1 : part.last], part.header))
            made[part.first : part.last] = [""] * (part.last - part.first)
    return "".join(made)


def _laid_out(written: Sequence[str]) -> tuple[list[str], set[int]]:
    """Return what becomes of each line, and the numbers of those that are left to black.

    Those of docstrings and of other texts that go over several lines stay as they are, as long as they may be.
    """
    made: list[str] = []
    doubtful: set[int] = set()
    within = False
    for number, line in enumerate(written, 1):
        made.append(line)
        start = line.lstrip(" ")
        if within or start.startswith(_QUOTES):
            # A text of one line begins and ends there; of several lines, the last one is nothing but the end.
            ends = start.startswith(_QUOTES) if within else line.endswith(_QUOTES + "\n") and len(start) > 4
            within = not ends
        elif line.endswith(_QUOTES + "\n"):
            within = True
        elif _is_doubtful(line):
            broke = broken(line[:-1]) if line.isascii() and "\\" not in line else None
            if broke is None:
                doubtful.add(number)
            else:
                made[-1] = "".join(f"{one}\n" for one in broke)
    return made, doubtful


def _is_doubtful(line: str) -> bool:
    """Return whether black may lay a line out again: it is too long, or holds what may be written otherwise."""
    # Some characters outside ASCII are two columns wide.
    width = len(line) if line.isascii() else len(line) + sum(not character.isascii() for character in line)
    return width > WIDTH + 1 or "\\" in line or "\t" in line or line[:-1].endswith(" ")


def _parts(body: Sequence[ast.stmt], doubtful: set[int]) -> Iterator[_Lines]:
    """Yield the smallest parts of a block that hold its doubtful lines: statements, or headers of blocks."""
    for node in body:
        first, last = _first_line(node), node.end_lineno or node.lineno
        if doubtful.isdisjoint(range(first, last + 1)):
            continue
        blocks = [block for name in ("body", "orelse") if (block := getattr(node, name, None))]
        if not blocks:
            yield _Lines(first, last)
            continue
        header = _Lines(first, _first_line(blocks[0][0]) - 1, header=True)
        if not doubtful.isdisjoint(range(header.first, header.last + 1)):
            yield header
        for block in blocks:
            yield from _parts(block, doubtful)


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _formatted(part: list[str], header: bool) -> list[str]:
    indent = part[0][: len(part[0]) - len(part[0].lstrip(" "))]
    alone = textwrap.dedent("".join(part))
    text = _alone(f"{alone.rstrip()}\n    pass\n" if header else alone, WIDTH - len(indent))
    formatted = lines(indented(text, len(indent)))
    return formatted[:-1] if header else formatted


@cache
def _alone(text: str, width: int) -> str:
    # The same statement is in many a module: in the sync client and the async one, to begin with. Most contracts
    # do without black, which takes as long to import as all they need.
    from black import format_str
    from black.mode import Mode, TargetVersion

    return format_str(text, mode=Mode(target_versions={TargetVersion.PY311}, line_length=width))
