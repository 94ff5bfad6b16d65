"""Format generated modules with black: only those that changed, on all cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from typing import TypeAlias

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from soapwright.emit.manifest import digest
from soapwright.emit.render import WIDTH

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)

# Starting further processes takes as long as black takes for some thousand lines.
_WORTH_A_PROCESS = 200_000


Progress: TypeAlias = Callable[[int, int], None]
"""Is told how much of a work is done, and how much there is in all."""


def no_progress(done: int, total: int) -> None:
    """Show nothing."""


def format_modules(
    rendered: Mapping[str, str], known: Mapping[str, str], progress: Progress = no_progress
) -> dict[str, str]:
    """Return modules (path → text) as black writes them.

    `known` is hash of unformatted text → formatted text; what is in it is not formatted again. `progress` is
    told the lengths of the texts done and of all.
    Raises ValueError when a text is no Python: a defect in a template, not in the input.
    """
    hashes = {path: digest(text.encode()) for path, text in rendered.items()}
    pending = sorted(path for path in rendered if hashes[path] not in known)
    # The longest first, so that no process is left with a long one at the end.
    pending.sort(key=lambda path: -len(rendered[path]))
    jobs = [(path, rendered[path]) for path in pending]
    workers = min(os.cpu_count() or 1, sum(len(text) for _, text in jobs) // _WORTH_A_PROCESS)
    formatted: dict[str, str] = {}
    total = sum(len(text) for _, text in jobs)
    with ProcessPoolExecutor(workers) if workers > 1 else nullcontext() as pool:
        done = 0
        for (path, text), result in zip(jobs, (pool.map if pool else map)(_format, jobs), strict=True):
            formatted[path] = result
            done += len(text)
            progress(done, total)
    return {path: formatted[path] if path in formatted else known[hashes[path]] for path in rendered}


def _format(job: tuple[str, str]) -> str:
    path, text = job
    try:
        return format_str(text, mode=_MODE)
    except InvalidInput as error:
        raise ValueError(f"{path}: the template gave no valid Python: {error}") from error
