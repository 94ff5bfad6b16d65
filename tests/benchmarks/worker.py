"""A participant's process, which runs one work repeatedly on request.

It reads one JSON object per line and answers with one: {"prepare": work, "input": file} prepares a work;
{"first": true} runs it once and returns the facts about its result; {"run": true} runs and times it;
{"measure": true} runs it once and returns the memory used.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from .job import Job, Works
from .memory import Watch

# A call that takes less than this is repeated within one sample, so that the clock's own steps do not show.
_SAMPLE_SECONDS = 0.05


class Worker:
    """One work of a participant that is made ready, and how many calls make up a sample of it."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._job: Job | None = None
        self._calls = 1

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Return the answer to one question."""
        if "prepare" in asked:
            works: Works = import_module(f".participants.{self._module}", __package__).WORKS
            self._job = works[asked["prepare"]](Path(asked["input"]).read_bytes())
            self._calls = 1
            return {}
        assert self._job
        if "measure" in asked:
            return _measure(self._job)
        if "first" in asked:
            return self._first(self._job)
        return {"seconds": self._sample(self._job)}

    def _first(self, job: Job) -> dict[str, Any]:
        """Do one-time work, such as importing types, and determine the number of calls in a sample."""
        begin = time.perf_counter()
        facts = job.facts(job.run())
        if time.perf_counter() - begin < _SAMPLE_SECONDS * 10:
            self._calls = max(1, int(_SAMPLE_SECONDS / self._sample(job)))
        return {"facts": facts}

    def _sample(self, job: Job) -> float:
        gc.collect()
        begin = time.perf_counter()
        for _ in range(self._calls):
            # What it made is freed at once, within the time: some free a tree before they return, some after.
            job.run()
        return (time.perf_counter() - begin) / self._calls


def _measure(job: Job) -> dict[str, Any]:
    """Return the memory of this process at its peak while it does the work once, in bytes."""
    gc.collect()
    watch = Watch()
    result = job.run()
    found = {"peak": watch.peak(), "growth": watch.growth()}
    del result
    return found


def main() -> None:
    # A library that prints must not disturb the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr
    worker = Worker(sys.argv[1])
    for line in sys.stdin:
        try:
            answer = worker.answer(json.loads(line))
        except Exception as error:  # noqa: BLE001 - whatever it is, the one who asked is to be told
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
