"""Clients of small contracts in all styles, ready to be imported."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importing import importable

TESTS = Path(__file__).parents[1]
RUNTIME = TESTS.parent / "generator" / "soapwright" / "runtime"
CASES = (
    "derived_messages",
    "faults_as_messages",
    "rpc_literal",
    "soap12",
    "one_way",
    "ports",
    "typed_faults",
    "overloads",
    "document_parts",
    "names",
    "wire_names",
)


@pytest.fixture(scope="session")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The packages of the cases as they are expected, each with the runtime beside it."""
    folder = tmp_path_factory.mktemp("styles")
    for case in CASES:
        shutil.copytree(TESTS / "cases" / case / "expected" / case, folder / case)
        shutil.copytree(RUNTIME, folder / case / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    with importable(folder):
        yield
