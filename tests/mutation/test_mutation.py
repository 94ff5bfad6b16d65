"""The mutants themselves, and that one which a test calls is noticed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .__main__ import mutants_of
from .equivalent import EQUIVALENT
from .mutants import mutants

ROOT = Path(__file__).parents[2]

SOURCE = '''
"""A module."""
LIMIT = 1

class Box:
    def holds(self, size: int = 1) -> bool:
        """Say."""
        if not self.open and size < LIMIT:
            self.note(f"{size} == 1")
            return True
        return [one for one in self.parts if one is None] == []

    def parts(self):
        yield self.first + 3
        for one in self.found:
            if one:
                continue
'''


def made(folder: Path, source: str = SOURCE) -> list[str]:
    path = folder / "box.py"
    path.write_text(source)
    return [f"{one.line} {str(one).partition(' ')[2]}" for one in mutants("boxes.box", path)]


def test_each_mutant_is_one_mistake(tmp_path: Path) -> None:
    found = made(tmp_path)
    assert found == [
        "8 Box.holds: not self.open and size < LIMIT  →  not self.open or size < LIMIT",
        "8 Box.holds: not self.open and size < LIMIT  →  size < LIMIT",
        "8 Box.holds: not self.open and size < LIMIT  →  not self.open",
        "8 Box.holds: not self.open  →  self.open",
        "8 Box.holds: size < LIMIT  →  size <= LIMIT",
        "9 Box.holds: self.note(f'{size} == 1')  →  nothing",
        "10 Box.holds: return True  →  return None",
        "10 Box.holds: True  →  False",
        "11 Box.holds: return [one for one in self.parts if one is None] == []  →  return None",
        "11 Box.holds: [one for one in self.parts if one is None] == []  →  [one for one in self.parts if one is None] != []",
        "11 Box.holds: for one in self.parts if one is None  →  for one in self.parts",
        "11 Box.holds: one is None  →  one is not None",
        "14 Box.parts: yield (self.first + 3)  →  nothing",
        "14 Box.parts: self.first + 3  →  self.first - 3",
        "14 Box.parts: 3  →  4",
        "16 Box.parts: if one:  →  if not one:",
        "17 Box.parts: continue  →  break",
    ]


def test_a_mutant_is_the_module_with_its_mistake(tmp_path: Path) -> None:
    path = tmp_path / "sums.py"
    path.write_text("def add(a, b):\n    return a + b\n")
    _, wrong = mutants("sums", path)
    module: dict[str, object] = {}
    exec(compile(wrong.tree(), path, "exec"), module)  # noqa: S102 - the test's own source
    assert module["add"](3, 1) == 2  # type: ignore[operator]


TEST = """
from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import is_builtin

def test_it():
    assert is_builtin(QName(XS, "int"))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants are tried in forked processes")
def test_mutants_are_tried_with_the_tests_that_run_their_lines(tmp_path: Path) -> None:
    (tmp_path / "test_words.py").write_text(TEST)
    tool = [sys.executable, "-m", "tests.mutation"]
    done = subprocess.run(
        [*tool, "contract/builtins", "--all", "--jobs", "1", "--tests", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr) == (1, "")
    words = "builtins.py:32 contract.builtins is_builtin: name.is_builtin and name.name in BUILTINS  →  "
    unnoticed, summary = done.stdout.split("\n\n")
    assert unnoticed.splitlines() == [
        f"{words}name.is_builtin or name.name in BUILTINS  (1 tests)",
        f"{words}name.name in BUILTINS  (1 tests)",
        f"{words}name.is_builtin  (1 tests)",
    ]
    assert summary == "5 mutants: 2 noticed, 3 not noticed, 0 as good as the original\n"


def test_what_is_explained_is_still_in_the_code() -> None:
    every = {str(one) for package in ("contract", "compare", "runtime") for one in mutants_of(package)}
    assert [one for one in EQUIVALENT if one not in every] == []
