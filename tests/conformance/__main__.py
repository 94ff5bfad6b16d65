"""Run the suites and write docs/conformance.md: `python -m tests.conformance`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from .outcome import Outcome
from .page import PAGE, rest, table, text
from .run import Runner
from .suites import VARIABLE, databinding, missing, sampled, suites_folder, unpack, xsts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the selected parts, print the figures, and return 1 if something is wrong."""
    parser = argparse.ArgumentParser("python -m tests.conformance", description=__doc__)
    parser.add_argument(
        "--suites", type=Path, metavar="FOLDER", help=f"where the archives are (or {VARIABLE})"
    )
    parser.add_argument(
        "--only", choices=("databinding", "xsts", "invalid"), help="one of the three; no page"
    )
    parser.add_argument(
        "--sample", type=int, metavar="N", help="N groups of the XSD Test Suite, of each kind"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which ones")
    parser.add_argument(
        "--match", default="", metavar="TEXT", help="groups with this in their names; no page"
    )
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes at once"
    )
    chosen = parser.parse_args(arguments)
    archives = suites_folder(chosen.suites)
    if why := missing(archives):
        print(why, file=sys.stderr)
        return 2
    started = f"{datetime.now(UTC):%Y-%m-%d}"
    outcomes = run(archives, chosen)
    print(table(outcomes))
    print(rest(outcomes))
    if not chosen.only and not chosen.match:
        command = "python -m tests.conformance"
        if chosen.sample is not None:
            command += f" --sample {chosen.sample} --seed {chosen.seed}"
        PAGE.write_text(text(command, started, outcomes), encoding="utf-8")
    fine = (outcome.status == "skipped" or (outcome.right and not outcome.spoilt) for outcome in outcomes)
    return 0 if all(fine) else 1


def run(archives: Path, chosen: argparse.Namespace) -> list[Outcome]:
    """Return the results of the selected parts."""
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory(prefix="conformance-") as temporary:
        folder = Path(temporary).resolve()
        runner = Runner(folder, chosen.jobs)
        if chosen.only in (None, "databinding") and not chosen.match:
            unpack(archives, [databinding(archives)], folder)
            outcomes += runner.databinding(archives)
        for kind, valid in (("xsts", True), ("invalid", False)):
            if chosen.only in (None, kind):
                groups = [group for group in xsts(archives, valid=valid) if chosen.match in group.name]
                groups = sampled(groups, chosen.sample, chosen.seed)
                unpack(archives, groups, folder)
                outcomes += runner.run(groups)
    return outcomes


if __name__ == "__main__":
    raise SystemExit(main())
