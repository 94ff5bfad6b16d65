"""Clients of the contracts beside this file, generated for a test as a user generates them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import soapwright

CONTRACTS = Path(__file__).parent / "contracts"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The folder of packages that the contract named by the module's CONTRACT gives; they can be imported."""
    folder = tmp_path_factory.mktemp("user") / request.module.CONTRACT
    shutil.copytree(CONTRACTS / request.module.CONTRACT, folder)
    before = set(sys.modules)
    result = soapwright.generate(folder / "soapwright.toml")
    assert not result.warnings
    sys.path.insert(0, str(folder / "out"))
    yield folder / "out"
    sys.path.remove(str(folder / "out"))
    for name in set(sys.modules) - before:
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(folder)):
            del sys.modules[name]
