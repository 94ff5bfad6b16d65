"""Try the WSDLs and write docs/compatibility.md: `python -m tests.compatibility`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import NamedTuple

from tests.shared_runtime import share_runtime

from .outcome import Outcome
from .page import rest, save, table
from .sources import CACHE, ROOT, packages, wsdls

BATCH = 12
RUNTIME = ROOT / "generator" / "soapwright" / "runtime"


class Tried(NamedTuple):
    """A WSDL that is tried, and the folder that it comes from, with its name."""

    source: str
    root: Path
    path: Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Try everything, write the page, and return 1 when something that others load is not right."""
    parser = argparse.ArgumentParser("python -m tests.compatibility", description=__doc__)
    parser.add_argument("--folder", action="append", default=[], metavar="NAME=FOLDER", help="more WSDLs")
    parser.add_argument(
        "--no-packages", action="store_true", help="leave out the packages; no page is written"
    )
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes at once"
    )
    parser.add_argument(
        "--most", type=int, metavar="N", help="of each --folder, try N WSDLs, spread evenly over its files"
    )
    chosen = parser.parse_args(arguments)
    folders = (
        (name, Path(folder).resolve()) for name, _, folder in (one.partition("=") for one in chosen.folder)
    )
    sources = chain(
        () if chosen.no_packages else tried(packages(), None),
        tried(folders, chosen.most),
    )
    outcomes = list(run(sources, chosen.jobs))
    print(table(outcomes))
    print(rest(outcomes))
    if not chosen.no_packages:
        save(outcomes)
    return 0 if all(outcome.right or not outcome.sound for outcome in outcomes) else 1


def tried(sources: Iterable[tuple[str, Path]], most: int | None) -> Iterator[Tried]:
    """Yield the WSDLs of some folders, of each all of them or so many."""
    for source, root in sources:
        files = list(wsdls(root))
        count = min(most or len(files), len(files))
        yield from (Tried(source, root, files[one * len(files) // count]) for one in range(count))


def run(files: Iterable[Tried], jobs: int) -> Iterator[Outcome]:
    """Yield the outcome of every WSDL."""
    listed = list(files)
    batches = [listed[start : start + BATCH] for start in range(0, len(listed), BATCH)]
    with ThreadPoolExecutor(jobs) as pool:
        for outcomes in pool.map(_batch, batches):
            yield from outcomes


def _batch(files: Sequence[Tried]) -> list[Outcome]:
    with tempfile.TemporaryDirectory(prefix="compatibility-") as temporary:
        folder = Path(temporary).resolve()
        listed = [[one.source, str(one.root), str(one.path)] for one in files]
        job = json.dumps({"files": listed, "folder": str(folder)})
        command = [sys.executable, "-m", "tests.compatibility.worker"]
        paths = os.pathsep.join((str(ROOT), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")))
        done = subprocess.run(
            command,
            cwd=ROOT,
            input=job,
            env={**os.environ, "PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=True,
        )
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"package"')]
        found = [(row.pop("package"), Outcome(**row)) for row in rows]
        wrong = _type_errors(folder, [package for package, outcome in found if outcome.imports])
        for package, outcome in found:
            outcome.checks = outcome.imports and package not in wrong
            outcome.why = outcome.why or wrong.get(package, "")
        return [outcome for _, outcome in found]


def _type_errors(folder: Path, made: Sequence[str]) -> dict[str, str]:
    """Return the first thing that mypy finds in each package; the runtime is there once for all of them."""
    if not made:
        return {}
    for package in made:
        copytree(RUNTIME, folder / package / "_runtime", ignore=ignore_patterns("__pycache__"))
    share_runtime(folder, list(made))
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "--explicit-package-bases"]
    # What all clients use is checked once for all batches.
    options = ["--config-file=", f"--cache-dir={CACHE / 'mypy'}", "--no-error-summary"]
    done = subprocess.run([*mypy, *options, *made], cwd=folder, capture_output=True, text=True, check=False)
    wrong: dict[str, str] = {}
    for line in done.stdout.splitlines():
        place, _, message = line.partition(": error: ")
        if message:
            wrong.setdefault(place.partition("/")[0], f"mypy: {message}")
    return wrong


if __name__ == "__main__":
    raise SystemExit(main())
