"""A killed run leaves the old or the new output, and the next run continues from either."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder, in memory where that is possible: thousands of small files are made and removed."""
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as path:
        yield Path(path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each run is a fork of one process")
@pytest.mark.parametrize(("what", "at_least"), [("generate", 100), ("renames", 10), ("import", 15)])
def test_a_run_killed_at_any_step_leaves_complete_output(what: str, at_least: int, folder: Path) -> None:
    script = Path(__file__).with_name("killing.py")
    done = subprocess.run([sys.executable, script, what, folder], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= at_least
