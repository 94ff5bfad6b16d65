"""The page on the mock: its examples run in a new project."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import soapwright

FENCE = re.compile(r'^```python(?: title="([\w.]+)")?\n(.*?)^```', re.MULTILINE | re.DOTALL)


def run(*command: str, cwd: Path, **environment: str) -> str:
    """Return the output of a program, which must have no stderr."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": "", **environment},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_examples_of_the_page(root: Path, tmp_path: Path) -> None:
    wsdl = (root / "tests" / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    (tmp_path / "orders.wsdl").write_text(wsdl.replace("EchoService", "OrdersService"))
    config = tmp_path / "schemas" / "soapwright.toml"
    soapwright.init(str(tmp_path / "orders.wsdl"), "acme/v1/orders", config)
    soapwright.generate(config)
    blocks = FENCE.findall((root / "docs" / "mock.md").read_text(encoding="utf-8"))
    (answers,) = (text for name, text in blocks if name)
    (program,) = (text for name, text in blocks if not name)
    (tmp_path / "program.py").write_text(program)
    (tmp_path / "answers.py").write_text(answers)
    assert run("program.py", cwd=tmp_path) == "Text\n"
    (tmp_path / "program.py").write_text(program.replace("None, stack", "None, stack, answers='answers.py'"))
    assert run("program.py", cwd=tmp_path) == "You said hello.\n"


def test_the_example_of_the_readme_runs_without_a_network(root: Path, tmp_path: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    example = next(
        text for _, text in FENCE.findall(readme) if text.startswith("from msads import Credentials\n")
    )
    (tmp_path / "example.py").write_text(example.replace("…", "t"))
    command = ["-m", "soapwright", "mock", "msads/v13", "--run", str(tmp_path / "example.py")]
    # Requests over a network end here.
    printed = run(*command, cwd=root, HTTPS_PROXY="http://127.0.0.1:9", NO_PROXY="")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+00:00\n", printed)
