"""The loop: make an input from a seed and its number, judge it, and count the faults by kind."""

from __future__ import annotations

import faulthandler
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Protocol

from .grammar import Files

SECONDS = 10.0
"""How long the judged work may compute for one input."""

OURS = ("soapwright", "fuzzed")
"""The top-level packages whose frames name a fault: ours, and the clients that are made."""


class FaultFound(AssertionError):
    """A judge found a fault; faults of the same kind count as one."""

    def __init__(self, kind: str, what: str = "") -> None:
        super().__init__(f"{kind}: {what}")
        self.kind = kind


class Hang(BaseException):
    """An input takes too long. Not an Exception, so that no code catches it."""


class Target(Protocol):
    """Something to fuzz: makes inputs and judges them."""

    @property
    def name(self) -> str:
        """Its name on the command line."""
        ...

    def make(self, seed: str, number: int) -> Files:
        """Return the input of this number, which depends only on the seed and the number."""
        ...

    def judge(self, files: Files, turn: int) -> None:
        """Do the work; raise when it is wrong. Costly parts are done in some turns only."""
        ...


@dataclass(frozen=True, slots=True)
class Fault:
    """One input that went wrong."""

    target: str
    kind: str
    seed: str
    number: int
    files: Files
    trace: str


@dataclass(slots=True)
class Result:
    """The number of inputs judged, the CPU seconds used, and the faults, by kind, with the first input of each."""

    inputs: int = 0
    seconds: float = 0.0
    kinds: Counter[str] = field(default_factory=Counter)
    first: dict[str, Fault] = field(default_factory=dict)

    def add(self, other: Result) -> None:
        """Add what another process found."""
        self.inputs += other.inputs
        self.seconds += other.seconds
        self.kinds.update(other.kinds)
        for kind, fault in other.first.items():
            self.first.setdefault(kind, fault)


def run(target: Target, seed: str, numbers: range, until: float = float("inf")) -> Result:
    """Judge the inputs of these numbers, until it is that late (as time.monotonic has it)."""
    result, begin = Result(), time.process_time()
    for index, number in enumerate(numbers):
        if time.monotonic() > until:
            break
        if index % 100 == 0:
            # A loop in C does not see the signal of `watched`. The clock for it costs a thread, so it is set
            # now and then.
            faulthandler.dump_traceback_later(SECONDS * 60, exit=True, file=sys.__stderr__ or sys.stderr)
        fault = one(target, seed, number)
        result.inputs += 1
        if fault is not None:
            result.kinds[fault.kind] += 1
            result.first.setdefault(fault.kind, fault)
    faulthandler.cancel_dump_traceback_later()
    result.seconds = time.process_time() - begin
    return result


def one(target: Target, seed: str, number: int) -> Fault | None:
    """Make and judge one input; return the faults that were found."""
    try:
        files = target.make(seed, number)
    except Exception as error:  # noqa: BLE001 - what fails to be made must not end a long run
        trace = "".join(traceback.format_exception(error, limit=-30))
        return Fault(target.name, f"the fuzzer: {type(error).__name__}", seed, number, {}, trace)
    found = judged(target, files, number)
    return found and Fault(target.name, found[0], seed, number, files, found[1])


def judged(target: Target, files: Files, turn: int) -> tuple[str, str] | None:
    """Return the kind of fault of an input, and the trace; None if there is none."""
    try:
        with watched():
            target.judge(files, turn)
    except (Exception, Hang) as error:  # noqa: BLE001 - whatever it is, it is what we look for
        kind = error.kind if isinstance(error, FaultFound) else _kind(error)
        return kind, "".join(traceback.format_exception(error, limit=-30))
    return None


@contextmanager
def watched() -> Iterator[None]:
    """Raise Hang when the block computes too long; the processor's time counts, not that of a busy machine."""
    previous = signal.signal(signal.SIGPROF, _too_long)
    try:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, previous)


def _too_long(number: int, frame: FrameType | None) -> None:
    raise Hang(f"more than {SECONDS:g} seconds")


def _kind(error: BaseException) -> str:
    """Return the type of an exception and the innermost function of ours that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    for frame in reversed(frames):
        parts = Path(frame.filename).with_suffix("").parts
        for top in OURS:
            if top in parts:
                inner = parts[len(parts) - 1 - parts[::-1].index(top) :]
                place = f"{'.'.join(inner[1:])}.{frame.name}"
                # Where a hang or a recursion is seen is chance; the stage is not.
                if isinstance(error, (Hang, RecursionError)):
                    place = ".".join(inner[1:2])
                return f"{type(error).__name__} in {place}"
    return f"{type(error).__name__} outside"


def report(target: Target, result: Result) -> str:
    """Return what a run found, one line per kind, with the number of the first such input."""
    speed = result.inputs / result.seconds if result.seconds else 0.0
    lines = [
        f"{target.name}: {result.inputs} inputs, {speed:.0f} a second and core, {sum(result.kinds.values())} faults"
    ]
    for kind, count in result.kinds.most_common():
        fault = result.first[kind]
        lines.append(f"  {count:6} {kind}   [--seed {fault.seed} --only {fault.number}]")
    return "\n".join(lines)
