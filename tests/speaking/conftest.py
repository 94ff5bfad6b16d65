"""The client of the depot, generated for the tests as a user generates it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import soapwright
from tests.importing import importable

HERE = Path(__file__).parent


@pytest.fixture(scope="session", autouse=True)
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that the package `speaking_depot` is in; it can be imported."""
    folder = tmp_path_factory.mktemp("speaking")
    shutil.copy(HERE / "depot.wsdl", folder)
    config = folder / "soapwright.toml"
    config.write_text('output = "out"\n[services."speaking_depot/depot"]\nschema = "depot.wsdl"\n')
    assert not soapwright.generate(config).warnings
    with importable(folder / "out"):
        yield folder / "out"
