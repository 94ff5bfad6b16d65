"""Shared fixtures and options: the effort of property tests, updating expected output, and paths."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import per_operation
from tests.web_site import Site

# Messages are large to draw, which is not a defect of a test.
LARGE = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)

# By default the same few examples each time, so that a run depends on the change and not on chance; with
# HYPOTHESIS_PROFILE=long many new ones.
settings.register_profile(
    "default", max_examples=20, deadline=None, derandomize=True, suppress_health_check=LARGE
)
settings.register_profile("long", max_examples=3000, deadline=None, suppress_health_check=LARGE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

ROOT = Path(__file__).parents[1]

# What generates clients, starts processes and servers, or tries every operation.
# The rest is `pytest -m "not slow"`.
SLOW = frozenset(
    """
    benchmarks
    calling
    classes
    compare/test_attributes.py
    compare/test_breaking_cases.py
    compare/test_diff_command.py
    compare/test_judge.py
    compare/test_mutations.py
    compare/test_old_programs.py
    compare/test_same_and_reverse.py
    compare/test_sources.py
    compare/test_versions.py
    compatibility
    conformance
    docs_site
    documented
    extras
    fuzz
    large
    mock
    mutation
    pages
    peers
    property
    protocol
    reliability
    rest
    speaking
    test_call.py
    test_cases.py
    test_cli.py
    test_client.py
    test_code_shape.py
    test_exit.py
    test_first_call.py
    test_generated.py
    test_guides.py
    test_init.py
    test_journeys.py
    test_list.py
    test_packaging.py
    test_printed_text.py
    test_project_borders.py
    test_update.py
    test_warnings.py
    testing
    unit/canonical/test_canonical.py
    unit/cli/test_completion.py
    unit/contract/test_growth.py
    unit/project/test_json_schemas.py
    unit/python/test_format.py
    unit/python/test_long_lines.py
    unit/python/test_own_names.py
    unit/read/test_fetch.py
    unit/read/test_limits.py
    unit/read/test_models.py
    unit/read/test_standards.py
    unit/runtime/test_connections.py
    unit/runtime/test_encoded.py
    unit/test_platforms.py
    users
    wire
    write
    """.split()
)


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let calls be tried again at once: tests of waits replace the clock themselves."""

    async def sleep_async(seconds: float) -> None:
        pass

    for name in ("soapwright.runtime.clock", "msads._runtime.clock"):
        try:
            clock = import_module(name)
        except ModuleNotFoundError:
            # No clients have been generated.
            continue
        monkeypatch.setattr(clock, "sleep", lambda seconds: None)
        monkeypatch.setattr(clock, "sleep_async", sleep_async)


def pytest_collection_finish() -> None:
    # Contracts and modules stay for the whole run: to look through them again and again took a sixth of it.
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    # To collect the tests of every operation takes a quarter of the fast set's time.
    where = collection_path.relative_to(ROOT / "tests").as_posix()
    return True if config.option.markexpr == "not slow" and where in SLOW else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        where = item.path.relative_to(ROOT / "tests").parts
        if SLOW & {where[0], "/".join(where)}:
            item.add_marker("slow")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="Rewrite the expected output in tests/cases; read the diff.",
    )
    parser.addoption(
        per_operation.OPTION, default=per_operation.default(), metavar="WHICH", help=per_operation.HELP
    )


def pytest_configure(config: pytest.Config) -> None:
    # What mypy has found out about the libraries serves all tests of a worker.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    os.environ.setdefault("MYPY_CACHE_DIR", str(ROOT / ".pytest_cache" / f"mypy-{worker}"))
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError("--update-golden accepts whatever comes out: run it by hand, never in CI")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    """Whether expected output is to be rewritten instead of compared."""
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A web server on this machine, which is reached without the proxies of the environment."""
    monkeypatch.setenv("no_proxy", "*")
    with Site() as served:
        yield served
