"""Tests in processes that are forked, with and without a mutant in the place of its module."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, ModuleType
from typing import Any

import pytest

from .mutants import Mutant

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "generator" / "soapwright"
COPY = "_runtime"
"""The folder of the runtime beside generated clients."""
_OPTIONS = [
    "-q",
    "-x",
    "-n",
    "0",
    "-p",
    "no:cacheprovider",
    "--no-header",
    "--no-summary",
    f"--rootdir={ROOT}",
]

Runs = Mapping[str, Sequence[str]]
"""Line, as "module:line", → the tests that run it, the one that runs the fewest others first."""


def runs(tests: Sequence[str], modules: Mapping[str, Path]) -> Runs:
    """Run tests, and return which of them run which lines of some modules.

    Raises SystemExit when one fails.
    """
    with TemporaryDirectory() as folder:
        noted = Path(folder, "runs.json")
        names = {str(path): module for module, path in modules.items()}
        if _forked(lambda: _noting(tests, names, noted), 3600):
            raise SystemExit(f"not all tests pass as it is: {' '.join(tests)}")
        by_test: dict[str, list[str]] = json.loads(noted.read_text())
    found = defaultdict(list)
    for test, lines in sorted(by_test.items(), key=lambda item: len(item[1])):
        for line in lines:
            found[line].append(test)
    return found


def running(mutant: Mutant, found: Runs) -> list[str]:
    """Return the tests that run the statement of a mutant, and after them the modules that hold those.

    What is made once and kept, such as a codec, is created by the first test that needs it; another
    test may be the one that checks it.
    """
    lines = (found.get(f"{mutant.module}:{line}", ()) for line in mutant.lines)
    tests = list(dict.fromkeys(chain.from_iterable(lines)))
    return [*tests, *dict.fromkeys(test.partition("::")[0] for test in tests)]


def is_noticed(mutant: Mutant, tests: Sequence[str], seconds: int) -> bool:
    """Whether one of the tests fails, or does not end, with a mutant in the place of its module."""
    return bool(_forked(lambda: _with(mutant, tests), seconds))


def _forked(run: Callable[[], int], seconds: int) -> int:
    """Return the exit status of a function in a forked process, without its output; not 0 if it takes too long."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    status = 1
    try:
        # A loop without an end computes, and a test that waits for nothing does not.
        resource.setrlimit(resource.RLIMIT_CPU, (seconds // 3, seconds))
        signal.alarm(seconds)
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        status = run()
    finally:
        os._exit(status)


def _noting(tests: Sequence[str], names: Mapping[str, str], into: Path) -> int:
    noting = _Noting(names)
    status = int(pytest.main([*_OPTIONS, *tests], plugins=[noting]))
    into.write_text(json.dumps({test: sorted(lines) for test, lines in noting.lines.items()}))
    return status


def _with(mutant: Mutant, tests: Sequence[str]) -> int:
    sys.meta_path.insert(0, _Finder(mutant))
    return int(pytest.main([*_OPTIONS, *tests]))


class _Noting:
    """Records which lines each test runs, including its fixtures."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names: dict[str, str | None] = dict(names)
        self.lines: defaultdict[str, set[str]] = defaultdict(set)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[Any]:
        lines = self.lines[f"{item.path}::{item.nodeid.partition('::')[2]}"]

        def enter(frame: FrameType, event: str, _: object) -> Any:
            module = self._module(frame.f_code.co_filename)
            if module is None:
                return None

            def note(frame: FrameType, event: str, _: object) -> Any:
                lines.add(f"{module}:{frame.f_lineno}")
                return note

            return note

        threading.settrace(enter)
        sys.settrace(enter)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            threading.settrace(None)

    def _module(self, path: str) -> str | None:
        """Return the name of the module at a path; a copy of the runtime is the runtime."""
        if path not in self._names:
            copied = Path(path)
            original = str(SOURCE / "runtime" / copied.name) if copied.parent.name == COPY else ""
            self._names[path] = self._names.get(original)
        return self._names[path]


class _Finder(MetaPathFinder, Loader):
    """Loads a mutant when its module is imported."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        """Return the mutant as the module or a copy of it, if that is imported."""
        package, _, name = self._mutant.module.rpartition(".")
        copy = package == "soapwright.runtime" and fullname.endswith(f".{COPY}.{name}")
        if fullname != self._mutant.module and not copy:
            return None
        return ModuleSpec(fullname, self, origin=str(self._mutant.path))

    def exec_module(self, module: ModuleType) -> None:
        """Run the mutant."""
        module.__file__ = str(self._mutant.path)
        exec(compile(self._mutant.tree(), self._mutant.path, "exec"), module.__dict__)  # noqa: S102
