"""Fixtures for the tests of the contract."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.contract.schemas import Schemas


@pytest.fixture
def schemas(tmp_path: Path) -> Schemas:
    """Resolve schema definitions."""
    return Schemas(tmp_path)
