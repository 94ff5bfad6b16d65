"""Format generated modules as black does: only those that changed, on all cores, and in them only what needs it.

The templates lay out what fits into a line as black would, so black is asked for the statements that do not
fit, or that hold what it may write in another way. A test compares the whole output with black's own.
"""

from __future__ import annotations

import ast
import os
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from black import format_str
from black.mode import Mode, TargetVersion

from soapwright.base.digest import digest
from soapwright.base.lines import indented, lines
from soapwright.base.progress import Progress, no_progress
from soapwright.disk.system import deaf_children
from soapwright.python.code import WIDTH

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)

# Starting further processes takes as long as formatting some hundred thousand characters.
_WORTH_A_PROCESS = 400_000

"""Is called with how much of the work is done, and how much there is in all."""


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
    with the lengths of the texts done and of all.
    Raises ValueError when a text is not Python: a defect in a template, not in the input.
    """
    hashes = {path: digest(text.encode()) for path, text in rendered.items()}
    pending = sorted(path for path in rendered if hashes[path] not in known)
    # The longest first, so that no process is left with a long one at the end.
    pending.sort(key=lambda path: -len(rendered[path]))
    jobs = [(path, rendered[path]) for path in pending]
    workers = min(os.cpu_count() or 1, sum(len(text) for _, text in jobs) // _WORTH_A_PROCESS)
    formatted: dict[str, str] = {}
    total = sum(len(text) for _, text in jobs)
    with _mapping(workers) as mapped:
        done = 0
        for (path, text), result in zip(jobs, mapped(_format, jobs), strict=True):
            formatted[path] = result
            done += len(text)
            progress("formatting", done, total)
    return {path: formatted[path] if path in formatted else known[hashes[path]] for path in rendered}


@contextmanager
def _mapping(workers: int) -> Iterator[Callable[..., Iterator[str]]]:
    """Yield a `map` that works in several processes, if there are to be several."""
    if workers < 2:
        yield map
        return
    pool = ProcessPoolExecutor(workers)

    def mapped(function: Callable[[tuple[str, str]], str], jobs: Sequence[tuple[str, str]]) -> Iterator[str]:
        with deaf_children():
            return pool.map(function, jobs)

    try:
        yield mapped
    finally:
        pool.shutdown(cancel_futures=True)


def _format(job: tuple[str, str]) -> str:
    path, text = job
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ValueError(f"{path}: the template gave no valid Python: {error}") from error
    written = lines(text)
    doubtful = {number for number, line in enumerate(written, 1) if _is_doubtful(line)}
    if doubtful & set(_lines_of_texts(tree)):
        # Where a text goes over several lines, its lines cannot be moved, and a docstring has rules of its own.
        return format_str(text, mode=_MODE)
    for part in reversed(list(_parts(tree.body, doubtful))):
        written[part.first - 1 : part.last] = _formatted(written[part.first - 1 : part.last], part.header)
    return "".join(written)


def _is_doubtful(line: str) -> bool:
    """Return whether black may lay a line out again: it is too long, or holds what may be written otherwise."""
    # Some characters outside ASCII are two columns wide.
    width = len(line) if line.isascii() else len(line) + sum(not character.isascii() for character in line)
    return width > WIDTH + 1 or "\\" in line or "\t" in line or line[:-1].endswith(" ")


def _lines_of_texts(tree: ast.Module) -> Iterator[int]:
    """Yield the lines of docstrings, and of all texts that go over several lines."""
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Expr) else node
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            last = text.end_lineno or text.lineno
            if last > text.lineno or isinstance(node, ast.Expr):
                yield from range(text.lineno, last + 1)


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
    # The same statement stands in many a module: in the sync client and the async one, to begin with.
    return format_str(text, mode=replace(_MODE, line_length=width))
