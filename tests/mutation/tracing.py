"""Which tests run which lines, as coverage.py sees it."""

from __future__ import annotations

import os
import pickle
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import _lru_cache_wrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from types import BuiltinMethodType

import coverage
import pytest
from _pytest.runner import runtestprotocol

from .forks import forked

SOURCE = Path(__file__).parents[2] / "generator" / "soapwright"
COPY = "_runtime"
"""The folder of the runtime beside generated clients."""

Runs = Mapping[str, Sequence[str]]
"""Line, as "module:line", → the tests that run it, those first that run few lines in a short time."""


def traced(tests: Sequence[pytest.Item], packages: Iterable[str]) -> Runs:
    """Run tests in a process of its own, and return which of them run which lines of some packages.

    Raises pytest.UsageError when one fails.
    """
    with TemporaryDirectory() as folder:
        noted = Path(folder, "runs")
        child = forked(lambda: _trace(tests, packages, noted))
        if os.waitpid(child, 0)[1]:
            raise pytest.UsageError("not all tests pass as it is")
        runs: Runs = pickle.loads(noted.read_bytes())
    return runs


def module_of(path: str) -> str:
    """Return the name of the module at a path, or ""; a copy of the runtime is the runtime."""
    file = Path(path)
    if file.parent.name == COPY:
        return f"{SOURCE.name}.runtime.{file.stem}"
    if not file.is_relative_to(SOURCE):
        return ""
    return ".".join(file.relative_to(SOURCE.parent).with_suffix("").parts)


def forget_results() -> None:
    """Clear the caches of functions, so that a test runs what another one has run before it."""
    for module in [one for name, one in sys.modules.items() if {SOURCE.name, COPY} & {*name.split(".")}]:
        for value in vars(module).values():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()
            elif isinstance(value, BuiltinMethodType) and isinstance(value.__self__, dict):
                # Those of `per_class`.
                value.__self__.clear()


def _trace(tests: Sequence[pytest.Item], packages: Iterable[str], into: Path) -> int:
    include = [*(str(SOURCE / package / "*") for package in packages), f"*/{COPY}/*"]
    tracer = coverage.Coverage(data_file=None, config_file=False, include=include)
    seconds = {}
    tracer.start()
    for item, following in zip(tests, [*tests[1:], None], strict=True):
        forget_results()
        tracer.switch_context(item.nodeid)
        start = perf_counter()
        reports = runtestprotocol(item, log=False, nextitem=following)
        if any(report.failed for report in reports):
            return 1
        seconds[item.nodeid] = perf_counter() - start
    tracer.stop()
    found: defaultdict[str, set[str]] = defaultdict(set)
    lines: defaultdict[str, int] = defaultdict(int)
    data = tracer.get_data()
    for path in data.measured_files():
        for line, contexts in data.contexts_by_lineno(path).items():
            # Without a context is what ran when the tests were collected.
            found[f"{module_of(path)}:{line}"].update(filter(None, contexts))
            for test in contexts:
                lines[test] += 1
    # A test with few lines is the most specific one; to begin a process takes some hundredths of a second.
    cost = {test: lines[test] * (0.03 + duration) for test, duration in seconds.items()}
    into.write_bytes(
        pickle.dumps({line: sorted(tests, key=cost.__getitem__) for line, tests in found.items()})
    )
    return 0
