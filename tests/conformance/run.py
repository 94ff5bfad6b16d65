"""Groups in separate processes, one batch each, so that a crash affects only its batch."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import count
from pathlib import Path

from .outcome import Outcome, for_all
from .suites import ROOT, Group, databinding, one_pattern, pattern

BATCH = 40


class Runner:
    """Tries groups of the suites that lie unpacked in `folder`, which is also where output goes."""

    def __init__(self, folder: Path, jobs: int) -> None:
        self._folder, self._jobs = folder, jobs
        self._numbers = count()

    def run(self, groups: Sequence[Group]) -> list[Outcome]:
        """Return the results for all documents, batch by batch."""
        batches = [groups[start : start + BATCH] for start in range(0, len(groups), BATCH)]
        with ThreadPoolExecutor(self._jobs) as pool:
            return [outcome for outcomes in pool.map(self._batch, batches) for outcome in outcomes]

    def databinding(self, archives: Path) -> list[Outcome]:
        """Return the results for the databinding suite.

        Patterns that are not equal in the common service are tried again one by one, and that result counts:
        warnings are then about the pattern, and a refusal does not affect the others.
        """
        whole = databinding(archives)
        outcomes = self.run([whole])
        again = sorted({pattern(outcome.document) for outcome in outcomes if not outcome.right})
        kept = [outcome for outcome in outcomes if pattern(outcome.document) not in again]
        return [*kept, *self.run([one_pattern(whole, name) for name in again])]

    def _batch(self, groups: Sequence[Group]) -> list[Outcome]:
        folder = self._folder / f"batch{next(self._numbers)}"
        folder.mkdir()
        job = {
            "suites": str(self._folder),
            "folder": str(folder),
            "groups": [asdict(group) for group in groups],
        }
        seconds = 60 + 4 * len(groups) + sum(len(group.documents) for group in groups)
        command = [sys.executable, "-B", "-m", "tests.conformance.worker"]
        try:
            done = subprocess.run(
                command,
                input=json.dumps(job),
                cwd=ROOT,
                capture_output=True,
                text=True,
                timeout=seconds,
                check=False,
            )
            printed, failure = done.stdout, f"exit status {done.returncode}" if done.returncode else ""
            message = done.stderr.strip().rpartition("\n")[2]
        except subprocess.TimeoutExpired:
            printed, failure, message = "", f"did not end within {seconds} seconds", ""
        if not failure:
            return [Outcome(**json.loads(line)) for line in printed.splitlines()]
        if len(groups) == 1:
            return list(for_all(groups[0], "ends the process", failure, message))
        middle = len(groups) // 2
        return self._batch(groups[:middle]) + self._batch(groups[middle:])
