"""Where the shipped clients are, for programs that run in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Callable[..., str]:
    """Run a program in a fresh process that finds the shipped clients, and return what it printed."""

    def run_program(program: str, *arguments: str) -> str:
        path = tmp_path / "program.py"
        path.write_text(program, encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": str(root / "generated")}
        command = [sys.executable, str(path), *arguments]
        done = subprocess.run(
            command, env=environment, check=False, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run_program
