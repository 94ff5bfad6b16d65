"""Run the benchmarks: `python -m tests.benchmarks`, from the project's folder."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.importing import importable

from .environments import CACHE, ROOT, versions
from .plot import plot
from .report import figure_table, goal_table, page, ratio_table
from .session import Measured
from .works import BENCHMARKS, FULL, QUICK


def main(arguments: Sequence[str]) -> None:
    """Measure, print, and write benchmarks.md, .svg and .json."""
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="small inputs, few samples: to see that all runs"
    )
    parser.add_argument(
        "--only", action="append", choices=BENCHMARKS, help="leave the others out; may be repeated"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="where to write; docs, or .benchmarks when it is not everything",
    )
    given = parser.parse_args(arguments)
    scale = QUICK if given.quick else FULL
    out: Path = given.out or (CACHE if given.quick or given.only else ROOT / "docs")
    results: list[Measured] = []
    # Our own part runs here too, to make inputs.
    with importable(ROOT / "generated"):
        for name in given.only or BENCHMARKS:
            print(f"{name}: {BENCHMARKS[name].__doc__}", file=sys.stderr)
            measured = BENCHMARKS[name](scale)
            print(figure_table(measured), file=sys.stderr)
            results += measured
            # Written each time, so that results are not lost if a later benchmark fails.
            _write(out, results, scale.repeats)
    print(ratio_table(results), goal_table(results), f"wrote benchmarks.* in {out}", sep="\n\n")


def _write(out: Path, results: Sequence[Measured], repeats: int) -> None:
    installed = versions()
    record = {"versions": installed, "repeats": repeats, "results": [asdict(one) for one in results]}
    texts = {
        "json": json.dumps(record, indent=1, ensure_ascii=False) + "\n",
        "svg": plot(results),
        "md": page(results, installed, repeats, "benchmarks.svg"),
    }
    out.mkdir(parents=True, exist_ok=True)
    for suffix, text in texts.items():
        (out / f"benchmarks.{suffix}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
