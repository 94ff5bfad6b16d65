"""Run the official clients' programs against the sandbox, each in its own environment; exits with 1 when one fails."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from soapwright.mock.opening import opened

from ...benchmarks.environments import ROOT, UnavailableError, python_of
from ..conftest import Server

PROGRAMS = {"bingads over REST": "over_rest.py", "bingads over SOAP": "over_soap.py"}


def main() -> int:
    """Run each program, and print how it went."""
    failed = 0
    for name, program in PROGRAMS.items():
        try:
            python = python_of(name)
        except UnavailableError as error:
            print(f"{name}: {error}")
            continue
        with ExitStack() as stack:
            mock = opened(["msads/v13"], ROOT / "schemas" / "soapwright.toml", stack)
            url = stack.enter_context(Server(mock))
            done = subprocess.run([python, Path(__file__).parent / program, url], check=False)
        print(f"{name}: {'failed' if done.returncode else 'right'}")
        failed += bool(done.returncode)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
