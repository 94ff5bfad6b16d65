"""mypy, pyright (basedpyright's strict mode), ty and pyrefly find the mistakes of planted.py, and say nothing of its other lines."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "planted.py"
LINES = PROGRAM.read_text(encoding="utf-8").splitlines()
WRONG = {number for number, line in enumerate(LINES, 1) if "# wrong" in line}
NOT_SEEN = {"ty": {number for number in WRONG if "no such option" in LINES[number - 1]}}
"""Mistakes that a checker cannot find yet: ty, extra keywords instead of the options of a TypedDict."""

PYTHON = [sys.executable, "-m"]
COMMANDS = {
    "mypy": [*PYTHON, "mypy", "--strict", "--config-file="],
    "pyright": [*PYTHON, "basedpyright", "--pythonpath", sys.executable, "-p", "strict.json"],
    "ty": [*PYTHON, "ty", "check", "--python", sys.prefix, "--output-format=concise", "--color=never"],
    "pyrefly": [
        *(PYTHON[0], "-m", "pyrefly", "check", "--config=pyrefly.toml", "--output-format=min-text"),
        f"--python-interpreter-path={sys.executable}",
    ],
}


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program beside the shipped clients."""
    made = tmp_path_factory.mktemp("planted")
    shutil.copytree(root / "generated" / "msads", made / "msads", ignore=shutil.ignore_patterns("v12"))
    shutil.copy(PROGRAM, made)
    (made / "pyrefly.toml").write_text('preset = "default"\n')
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["planted.py"]}
    (made / "strict.json").write_text(json.dumps(config))
    return made


@pytest.mark.parametrize("checker", sorted(COMMANDS))
def test_every_planted_mistake_is_found_and_nothing_else(folder: Path, checker: str) -> None:
    program = [] if "pyright" in checker else ["planted.py"]
    done = subprocess.run(
        [*COMMANDS[checker], *program], cwd=folder, check=False, capture_output=True, text=True, timeout=300
    )
    found = {int(line) for line in re.findall(r"planted\.py:(\d+):", done.stdout)}
    assert found == WRONG - NOT_SEEN.get(checker, set()), done.stdout + done.stderr
    assert len(WRONG) == 50
