"""Format generated modules like black: only modules that changed, and only statements that need it.

The templates lay out what fits on a line like black does, and `long_lines` breaks the rest. Black itself is
used only for the few statements that need its rarer rules, or that contain strings it may respell. A test
compares the whole output with black's.
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
    """Lines of a module that black formats together, counted from 1; a header is a block without its body."""

    first: int
    last: int
    header: bool = False


def format_modules(
    rendered: Mapping[str, str], known: Mapping[str, str], progress: Progress = no_progress
) -> dict[str, str]:
    """Return modules (path → text) as black formats them.

    `known` maps the hash of unformatted text to formatted text, which is reused. `progress` is called with
    the length of the text formatted so far and the total.
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
    """Return the replacement of each line, and the numbers of the lines that black has to format.

    Lines of docstrings and other multi-line strings stay unchanged, whatever their length.
    """
    made: list[str] = []
    doubtful: set[int] = set()
    within = False
    for number, line in enumerate(written, 1):
        made.append(line)
        start = line.lstrip(" ")
        if within or start.startswith(_QUOTES):
            # A one-line string ends on its first line; a longer one ends on a line with only the quotes.
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
    """Return whether black might change a line: it is too long, or contains something that may be respelled."""
    # Some non-ASCII characters are two columns wide.
    width = len(line) if line.isascii() else len(line) + sum(not character.isascii() for character in line)
    return width > WIDTH + 1 or "\\" in line or "\t" in line or line[:-1].endswith(" ")


def _parts(body: Sequence[ast.stmt], doubtful: set[int]) -> Iterator[_Lines]:
    """Yield the smallest parts of a block that contain its doubtful lines: statements, or headers of blocks."""
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
    # Cached, because the sync and async clients share many statements. Black is imported only when needed,
    # because that takes as long as importing everything else.
    from black import format_str
    from black.mode import Mode, TargetVersion

    return format_str(text, mode=Mode(target_versions={TargetVersion.PY311}, line_length=width))
