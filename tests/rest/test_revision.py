"""A rest.toml that sends the revision of a contract goes with that revision, and says so when the lock has another."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.canonical.lock import Entry
from soapwright.errors import Level
from soapwright.rest.rest_toml import load_facts
from soapwright.rest.revision import check_revision


def warnings(folder: Path, text: str, revision: str | None) -> list[str]:
    """Return what a rest.toml is warned of when the lock has a revision for the contract: place, text and hint."""
    path = folder / "rest.toml"
    path.write_text(text, encoding="utf-8")
    found = list(check_revision(load_facts(path), "acme/orders", Entry("a.wsdl", "", (), revision)))
    assert all(one.level is Level.WARNING for one in found)
    return [f"{one.where.line}: {one.what} | {one.hint}" for one in found]


SENT = 'revision = "13.0.1"\n[http_headers]\nX-Revision = "13.0.1"\nX-Of-The-Lock = "{revision}"\n'


@pytest.mark.parametrize("text", [SENT, 'revision = "13.0.1"\n', '[http_headers]\nX-Revision = "13.0.1"\n'])
def test_the_revision_of_the_lock_needs_no_warning(tmp_path: Path, text: str) -> None:
    assert warnings(tmp_path, text, "13.0.1") == []


def test_another_revision_is_a_warning_that_names_the_headers(tmp_path: Path) -> None:
    (found,) = warnings(tmp_path, SENT, "13.0.2")
    assert found == (
        "1: X-Revision belongs to revision 13.0.1, but the contracts are of revision 13.0.2 | "
        'Set the value for 13.0.2, and revision = "13.0.2" here.'
    )
    (found,) = warnings(tmp_path, 'revision = "1"\n', "2")
    assert found.startswith("1: the headers under [http_headers] belong to revision 1")
    (found,) = warnings(tmp_path, f"{SENT}X-Other = '13'\n", "13.0.2")
    assert found.startswith("1: X-Revision, X-Other belong to revision 13.0.1")


def test_a_contract_without_a_revision_is_a_warning(tmp_path: Path) -> None:
    (found,) = warnings(tmp_path, SENT, None)
    assert found.startswith(
        "1: X-Revision belongs to revision 13.0.1, but the lock has no revision for acme/orders"
    )
    assert "soapwright import" in found and "--revision" in found


def test_headers_filled_from_the_lock_need_no_warning(tmp_path: Path) -> None:
    text = 'revision = "13.0.1"\n[http_headers]\nX-Of-The-Lock = "{revision}"\n'
    assert warnings(tmp_path, text, "13.0.2") == []
