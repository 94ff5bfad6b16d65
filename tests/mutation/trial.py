"""A plugin of pytest that tries mutants: each in a forked process, in which the tests are collected already."""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from itertools import chain
from time import process_time
from types import CodeType, FunctionType, ModuleType

import pytest
from _pytest.runner import call_and_report

from .forks import forked
from .mutants import Mutant
from .tracing import COPY, Runs, forget_results, module_of, traced

_MOST = 400
"""How many tests are tried at most: those that run the fewest lines first."""


class Trials:
    """Tries mutants instead of running the tests, and passes each to `ended` with the number of its tests.

    `noticed` is true if a test failed, or did not end after some seconds of CPU time.
    """

    def __init__(
        self, mutants: Sequence[Mutant], seconds: int, jobs: int, ended: Callable[[Mutant, int, bool], None]
    ) -> None:
        self._mutants, self._seconds, self._jobs, self._ended = mutants, seconds, jobs, ended
        self._running: dict[int, tuple[Mutant, int]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Find out which tests run which lines, and try the mutants with them."""
        runs = traced(session.items, {one.path.parent.name for one in self._mutants})
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        for mutant in self._mutants:
            tests = [items[name] for name in running(mutant, runs)]
            if not tests:
                self._ended(mutant, 0, False)
                continue
            while len(self._running) >= self._jobs:
                self._wait()
            child = forked(partial(self._try, mutant, tests, functions))
            self._running[child] = mutant, len(tests)
        while self._running:
            self._wait()
        return True

    def _try(
        self, mutant: Mutant, tests: Sequence[pytest.Item], functions: Mapping[str, Sequence[FunctionType]]
    ) -> int:
        # A loop without an end computes, and a test that waits for nothing does not.
        resource.setrlimit(resource.RLIMIT_CPU, (2 * self._seconds, 2 * self._seconds + 1))
        signal.alarm(10 * self._seconds)
        _put(mutant, functions[mutant.module])
        return int(any_fails(tests, self._seconds))

    def _wait(self) -> None:
        child, status = os.wait()
        mutant, count = self._running.pop(child)
        self._ended(mutant, count, status != 0)


def running(mutant: Mutant, runs: Runs) -> list[str]:
    """Return the tests that run the statement of a mutant."""
    lines = (runs.get(f"{mutant.module}:{line}", ()) for line in mutant.lines)
    return list(dict.fromkeys(chain.from_iterable(lines)))[:_MOST]


def any_fails(tests: Sequence[pytest.Item], seconds: float) -> bool:
    """Whether one of some tests fails, as far as they have begun after some seconds of CPU time."""
    for item, following in zip(tests, [*tests[1:], None], strict=True):
        item._initrequest()  # type: ignore[attr-defined]
        for phase in ("setup", "call"):
            report = call_and_report(item, phase, log=False)
            if report.failed:
                return True
            if not report.passed:
                break
        if process_time() > seconds:
            return False
        if following and call_and_report(item, "teardown", log=False, nextitem=following).failed:
            return True
    return False


def _functions() -> Mapping[str, Sequence[FunctionType]]:
    """Return the functions of each module and of its copies that have been made, and forget what they returned."""
    forget_results()
    found = defaultdict(list)
    gc.unfreeze()
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            found[module_of(one.__code__.co_filename)].append(one)
    gc.freeze()
    return found


def _put(mutant: Mutant, functions: Iterable[FunctionType]) -> None:
    """Put a mutant into the place of what has been imported, and of what will be."""
    code = compile(mutant.tree(), mutant.path, "exec")
    changed = {_place(one): one for one in _inner(code)}
    for function in functions:
        new = changed.get(_place(function.__code__))
        names = function.__code__.co_freevars
        # A method without its super() refers to nothing outside it, but keeps the place for its class.
        if new is not None and new.co_freevars in (names, ()):
            function.__code__ = new.replace(co_freevars=names)
    sys.meta_path.insert(0, _Finder(mutant, code))


def _inner(code: CodeType) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _inner(one)


def _place(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


class _Finder(MetaPathFinder, Loader):
    """Loads a mutant when its module is imported."""

    def __init__(self, mutant: Mutant, code: CodeType) -> None:
        self._mutant, self._code = mutant, code

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
        exec(self._code, module.__dict__)  # noqa: S102
