"""The page on tests of programs: its program and its tests run as they stand (tests/classes type-checks them)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

FENCE = re.compile(r'^```python title="([\w.]+)"\n(.*?)^```', re.MULTILINE | re.DOTALL)


def test_the_examples_run(root: Path, tmp_path: Path) -> None:
    for name, content in FENCE.findall((root / "docs" / "testing.md").read_text(encoding="utf-8")):
        (tmp_path / name).write_text(content)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root / "generated")},
        check=False,
        capture_output=True,
        text=True,
    )
    assert "4 passed" in done.stdout, done.stdout + done.stderr
