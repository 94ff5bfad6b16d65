"""The public pages: built as they stand, every link and anchor followed, every page found from the menu."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from lxml import html

from tests.docs_site.build import NAV, TOP, build
from tests.links import faults


def test_every_page_is_in_the_menu(root: Path) -> None:
    docs = root / "docs"
    found = {path.relative_to(docs).as_posix() for path in docs.rglob("*.md")}
    written = (
        {name for name in found if not name.startswith("decisions/")} | set(TOP.values()) | {"examples.md"}
    )
    listed = [page for pages in NAV.values() for page in pages]
    assert sorted(listed) == sorted(written)


def test_the_site_is_complete(root: Path, tmp_path: Path) -> None:
    try:
        build(tmp_path)
    except subprocess.CalledProcessError as error:
        pytest.fail(error.stdout + error.stderr)
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    files = {
        path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") if path.suffix == ".html" else None
        for path in found
    }
    assert list(faults(files)) == []
    menu = html.fromstring(files["index.html"] or "").xpath(
        "//nav[contains(@class, 'md-nav--primary')]//a/@href"
    )
    pages = [page.removesuffix(".md") for several in NAV.values() for page in several]
    decisions = [f"decisions/{path.stem}" for path in sorted((root / "docs" / "decisions").glob("*.md"))]
    seen = [link.removesuffix(".html").removeprefix("./") for link in menu if ".html" in link]
    assert list(dict.fromkeys(seen))[-len(pages + decisions) :] == pages + decisions
    assert "shown/pages/msads/v13/customer_billing/operations/AddInsertionOrder.html" in files
    assert "shown/changes.html" in files
