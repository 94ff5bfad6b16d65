"""Clients of small contracts in all styles, generated once for these tests."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import soapwright

TESTS = Path(__file__).parents[1]
CASES = ("rpc_literal", "soap12", "one_way", "ports", "typed_faults", "overloads", "document_parts")


@pytest.fixture(scope="session")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Packages of the cases, and that of the interoperability tests in SOAP encoding, ready to be imported."""
    folder = tmp_path_factory.mktemp("styles")
    lines = ['output = "out"']
    for case in CASES:
        shutil.copytree(TESTS / "cases" / case, folder / case, ignore=shutil.ignore_patterns("expected"))
        stated = (TESTS / "cases" / case / "soapwright.toml").read_text(encoding="utf-8")
        lines += [
            line.replace('schema = "', f'schema = "{case}/')
            for line in stated.splitlines()
            if "output" not in line
        ]
    (folder / "soapwright.toml").write_text("\n".join(lines))
    soapwright.generate(folder / "soapwright.toml")
    sys.path.insert(0, str(folder / "out"))
    yield
    sys.path.remove(str(folder / "out"))
    for name in [name for name in sys.modules if name.partition(".")[0] in CASES]:
        del sys.modules[name]
