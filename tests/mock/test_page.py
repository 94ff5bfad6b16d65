"""The page on the mock: its examples run on a project of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import soapwright

FENCE = re.compile(r"^```python ?([\w.]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_the_examples_run(root: Path, tmp_path: Path) -> None:
    wsdl = (root / "tests" / "cases" / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    (tmp_path / "orders.wsdl").write_text(wsdl.replace("EchoService", "OrdersService"))
    config = tmp_path / "schemas" / "soapwright.toml"
    soapwright.init(str(tmp_path / "orders.wsdl"), "acme/v1/orders", config)
    soapwright.generate(config)
    blocks = FENCE.findall((root / "docs" / "mock.md").read_text(encoding="utf-8"))
    (answers,) = (text for name, text in blocks if name)
    (program,) = (text for name, text in blocks if not name)
    (tmp_path / "answers.py").write_text(answers)
    (tmp_path / "program.py").write_text(program)
    call = "from acme.v1.orders import Orders\nprint(Orders().say(text='hello').text)\n"
    (tmp_path / "call.py").write_text(call)
    served = ["-m", "soapwright", "mock", "acme/v1/orders", "--answers", "answers.py", "--run", "call.py"]
    for command, printed in ((["program.py"], "Text\n"), (served, "You said hello.\n")):
        environment = {**os.environ, "PYTHONPATH": ""}
        done = subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        assert (done.stdout, done.stderr) == (printed, "")
