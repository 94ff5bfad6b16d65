"""Clients of the contracts beside this file, generated for a test as a user generates them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import soapwright
from tests.importing import importable

CONTRACTS = Path(__file__).parent / "contracts"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The folder of packages that the contract named by the module's CONTRACT gives; they can be imported."""
    folder = tmp_path_factory.mktemp("user") / request.module.CONTRACT
    shutil.copytree(CONTRACTS / request.module.CONTRACT, folder)
    result = soapwright.generate(folder / "soapwright.toml")
    assert not result.warnings
    with importable(folder / "out"):
        yield folder / "out"
