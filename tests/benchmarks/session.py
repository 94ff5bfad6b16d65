"""Let participants work in turn, A B C A B C …, so that a slow machine slows all of them."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

from .environments import UnavailableError, python_of, variables

Sample: TypeAlias = Callable[[], float]
"""Runs the work once and returns the measurement."""

# A peer whose first sample takes longer than a fair share of this many seconds gets fewer samples.
_BUDGET = 200.0


@dataclass
class Measured:
    """The samples of one participant in one work, in `unit`s; a note when they are fewer, or none."""

    work: str
    who: str
    unit: str
    values: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def median(self) -> float | None:
        """The middle of the samples, or None when there are none."""
        return median(self.values) if self.values else None


class Participant:
    """A worker's process, with one work made ready."""

    def __init__(self, environment: str, module: str) -> None:
        command = [str(python_of(environment)), "-m", "benchmarks.worker", module]
        self._process = subprocess.Popen(
            command,
            env=variables(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, **question: Any) -> dict[str, Any]:
        """Return the worker's answer; raise UnavailableError with the worker's error."""
        assert self._process.stdin and self._process.stdout
        try:
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except OSError:
            line = ""
        if not line:
            raise UnavailableError("its process ended")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise UnavailableError(answer["error"])
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()  # type: ignore[union-attr]
        self._process.wait()


def in_turn(samples: dict[str, Sample], results: dict[str, Measured], repeats: int) -> None:
    """Take `repeats` samples of each participant in turn; slow ones get fewer, and a note."""
    allowed = dict.fromkeys(samples, repeats)
    for turn in range(repeats):
        for who, sample in samples.items():
            if turn >= allowed[who]:
                continue
            begin = time.perf_counter()
            try:
                results[who].values.append(sample())
            except (UnavailableError, subprocess.CalledProcessError) as error:
                results[who].note = str(error)
                allowed[who] = 0
                continue
            took = time.perf_counter() - begin
            if turn == 0 and took * repeats > _BUDGET:
                allowed[who] = max(1, int(_BUDGET / took))
                results[who].note = f"{allowed[who]} of {repeats} samples, because one takes {took:.0f} s"


def compare(
    work: str, task: str, source: Path, participants: dict[str, tuple[str, str]], repeats: int
) -> list[Measured]:
    """Measure a task of workers on one input; participants are name → (environment, module).

    A participant counts only if the facts about its result equal those of the first participant.
    """
    results = {who: Measured(work, who, "s") for who in participants}
    ready: dict[str, Participant] = {}
    expected: list[Any] | None = None
    for who, (environment, module) in participants.items():
        try:
            participant = ready[who] = Participant(environment, module)
            participant.ask(prepare=task, input=str(source))
            facts = participant.ask(first=True)["facts"]
            expected = facts if expected is None else expected
            if facts != expected[: len(facts)]:
                raise UnavailableError(f"its result is another one: {facts}, not {expected}")
        except UnavailableError as error:
            results[who].note = str(error)
            if who in ready:
                ready.pop(who).close()
    try:
        in_turn({who: _asking(one) for who, one in ready.items()}, results, repeats)
    finally:
        for participant in ready.values():
            participant.close()
    return list(results.values())


def _asking(participant: Participant) -> Sample:
    return lambda: float(participant.ask(run=True)["seconds"])


def measure_memory(
    work: str, task: str, source: Path, warm: Path, participants: dict[str, tuple[str, str]], repeats: int
) -> list[Measured]:
    """Measure the memory of a task.

    Each time in a fresh process that has done it with a small input before.
    """
    growth = {who: Measured(work, who, "MB") for who in participants}
    peak = {who: Measured(f"{work}, whole process", who, "MB") for who in participants}
    for _ in range(repeats):
        for who, (environment, module) in participants.items():
            if growth[who].note:
                continue
            try:
                participant = Participant(environment, module)
                for path in (warm, source):
                    participant.ask(prepare=task, input=str(path))
                    answer = participant.ask(measure=True)
                participant.close()
            except UnavailableError as error:
                growth[who].note = peak[who].note = str(error)
                continue
            growth[who].values.append(answer["growth"] / 1e6)
            peak[who].values.append(answer["peak"] / 1e6)
    return [*growth.values(), *peak.values()]
