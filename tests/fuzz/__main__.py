"""Run the fuzzer: `python -m tests.fuzz TARGET --seed 1 --count 1000`, from the project's folder."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

from .answers import Answers
from .generator import Generator
from .minimize import minimized
from .run import Fault, Result, Target, one, report, run
from .settings import Settings

TARGETS: dict[str, Callable[[], Target]] = {"generator": Generator, "answers": Answers, "settings": Settings}
BATCH = 500


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge inputs, print the faults found, and return 1 if there are any."""
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seed", default="1", help="any text; the same one makes the same inputs")
    parser.add_argument("--start", type=int, default=0, metavar="N", help="the number of the first input")
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="how many inputs")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="how many processes")
    parser.add_argument("--only", type=int, metavar="N", help="this input alone, with its trace")
    parser.add_argument("--minimize", action="store_true", help="make the input of each kind of fault small")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="keep the input of each kind of fault there"
    )
    parser.add_argument("--tally", type=Path, metavar="FILE", help="add a line on this run there")
    chosen = parser.parse_args(arguments)
    target = TARGETS[chosen.target]()
    if chosen.only is not None:
        return _only(target, chosen)
    until = time.monotonic() + chosen.seconds
    starts = range(chosen.start, chosen.start + chosen.count, BATCH)
    batches = [range(start, min(start + BATCH, chosen.start + chosen.count)) for start in starts]
    result = Result()
    try:
        for found in _results(target, chosen, batches, until):
            result.add(found)
    except KeyboardInterrupt:
        # Print what was found so far.
        pass
    print(report(target, result))
    for fault in result.first.values() if chosen.out else ():
        _keep(chosen.out, replace(fault, files=minimized(target, fault)) if chosen.minimize else fault)
    if chosen.tally:
        with chosen.tally.open("a", encoding="utf-8") as file:
            file.write(
                f"{time.strftime('%H:%M')} seed {chosen.seed} from {chosen.start} {report(target, result)}\n"
            )
    return 1 if result.kinds else 0


def _results(
    target: Target, chosen: argparse.Namespace, batches: Sequence[range], until: float
) -> Iterator[Result]:
    """Yield the results of batches of inputs, run here or in other processes."""
    if chosen.jobs == 1:
        yield from (run(target, chosen.seed, batch, until) for batch in batches)
        return
    with ProcessPoolExecutor(chosen.jobs, initializer=_start, initargs=(chosen.target,)) as pool:
        futures = [pool.submit(_batch, chosen.seed, batch, until) for batch in batches]
        yield from (future.result() for future in futures)


_OWN: list[Target] = []
"""The target of a process that judges for another one."""


def _start(name: str) -> None:
    _OWN.append(TARGETS[name]())


def _batch(seed: str, numbers: range, until: float) -> Result:
    return run(_OWN[0], seed, numbers, until)


def _only(target: Target, chosen: argparse.Namespace) -> int:
    fault = one(target, chosen.seed, chosen.only)
    if fault is None:
        print("nothing is wrong with this input")
        return 0
    print(f"{fault.kind}\n\n{fault.trace}")
    if chosen.minimize:
        fault = replace(fault, files=minimized(target, fault))
    for name, content in fault.files.items():
        print(f"--- {name}\n{content.decode(errors='backslashreplace')}")
    if chosen.out:
        _keep(chosen.out, fault)
    return 1


def _keep(folder: Path, fault: Fault) -> None:
    """Write an input, its fault, and the command that makes it again."""
    inner = folder / f"{fault.target}-{fault.seed}-{fault.number}"
    inner.mkdir(parents=True, exist_ok=True)
    for name, content in fault.files.items():
        path = inner / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    command = f"python -m tests.fuzz {fault.target} --seed {fault.seed} --only {fault.number}"
    (inner / "fault.txt").write_text(
        f"{fault.kind}\n{command}\n\n{fault.trace}", encoding="utf-8", errors="backslashreplace"
    )


if __name__ == "__main__":
    raise SystemExit(main())
