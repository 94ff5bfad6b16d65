"""Format generated modules with black: only those that changed, on all cores."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from soapwright.emit.manifest import digest
from soapwright.emit.render import WIDTH

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)

# Starting further processes takes as long as black takes for some thousand lines.
_WORTH_A_PROCESS = 200_000


def format_modules(rendered: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Return modules (path → text) as black writes them.

    `known` is hash of unformatted text → formatted text; what is in it is not formatted again.
    Raises ValueError when a text is no Python: a defect in a template, not in the input.
    """
    hashes = {path: digest(text.encode()) for path, text in rendered.items()}
    pending = sorted(path for path in rendered if hashes[path] not in known)
    # The longest first, so that no process is left with a long one at the end.
    pending.sort(key=lambda path: -len(rendered[path]))
    jobs = [(path, rendered[path]) for path in pending]
    workers = min(os.cpu_count() or 1, sum(len(text) for _, text in jobs) // _WORTH_A_PROCESS)
    if workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            formatted = dict(zip(pending, pool.map(_format, jobs), strict=True))
    else:
        formatted = dict(zip(pending, map(_format, jobs), strict=True))
    return {path: formatted[path] if path in formatted else known[hashes[path]] for path in rendered}


def _format(job: tuple[str, str]) -> str:
    path, text = job
    try:
        return format_str(text, mode=_MODE)
    except InvalidInput as error:
        raise ValueError(f"{path}: the template gave no valid Python: {error}") from error
