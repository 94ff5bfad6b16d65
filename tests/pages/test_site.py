"""The pages of contracts of every kind.

They link to each other, load nothing from elsewhere, and show the whole contract.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from soapwright.config.config import Config
from soapwright.config.load import load_config
from soapwright.pages.read import of_config
from soapwright.pages.site import render_site
from tests.links import faults
from tests.long_setting import LONG

CASES = Path(__file__).parents[1] / "cases"
FEW = """
    documentation element_classes enums maps mixed names one_way recursive repeated_groups soap_encoding unions unseen
    wildcards
    """.split()
"""What has something that others have not; HYPOTHESIS_PROFILE=long takes all cases."""
ALL = sorted(
    folder.name
    for folder in CASES.iterdir()
    if (folder / "soapwright.toml").exists() and not (folder / "expected_error.txt").exists()
)


def _config(case: str) -> Config:
    return load_config(CASES / case / "soapwright.toml")


def _site(case: str) -> dict[str, str]:
    return render_site(case, of_config(_config(case)))


@pytest.mark.parametrize("case", ALL if LONG else FEW)
def test_pages_link_only_to_each_other(case: str) -> None:
    files = _site(case)
    assert list(faults(files)) == []
    for path, text in files.items():
        if path.endswith(".html"):
            page = html.fromstring(text)
            assert page.xpath("count(//main)") == 1, path
            assert page.xpath("count(//h1)") == 1, path
            levels = [int(one.tag[1]) for one in page.xpath("//h1|//h2|//h3")]
            assert all(after - before < 2 for before, after in pairwise(levels)), path


def _text(page: str, path: str) -> list[str]:
    return [" ".join(one.text_content().split()) for one in html.fromstring(page).xpath(path)]


def test_an_element_is_reported_with_type_occurrence_nillability_and_documentation() -> None:
    files = _site("facets_and_docs")
    (page,) = (text for path, text in files.items() if "/operations/" in path)
    rows = html.fromstring(page).xpath("//section[@aria-labelledby='request']//table[1]/tbody/tr")
    cells = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    assert cells[0] == ["Itemitem: Item", "Item", "1", "no", "The item to sell. It is sold once."]
    assert "What changed" not in page


def test_texts_of_a_contract_are_not_markup() -> None:
    files = _site("scripts")
    for path, text in files.items():
        if path.endswith(".html"):
            assert _text(text, "//script") == [""], path
            assert "<img" not in text


def test_an_anonymous_type_is_shown_inside_its_element() -> None:
    files = _site("anonymous")
    assert any('class="inner depth-1"' in text for text in files.values())


def test_each_port_type_has_its_operations_and_ports() -> None:
    page = _site("port_types")["port_types/library/index.html"]
    assert _text(page, "//section[@aria-labelledby='operations']/h3")[:2] == ["LibraryService", "Desk"]
    assert any("Desk12" in one for one in _text(page, "//section[@aria-labelledby='addresses']//tr"))
    assert _text(page, "//section[@aria-labelledby='left-out']//li") == [
        "CatalogueGet: it has no SOAP binding"
    ]


def test_facts_of_calls_toml_are_shown(root: Path) -> None:
    config = load_config(root / "schemas" / "soapwright.toml")
    files = render_site("msads", of_config(config, ["msads/v13/reporting"]))
    texts = {
        name: dict(zip(facts.xpath(".//dt/text()"), map(_plain, facts.xpath(".//dd")), strict=True))
        for name in ("SubmitGenerateReport", "PollGenerateReport")
        for facts in [
            html.fromstring(files[f"msads/v13/reporting/operations/{name}.html"]).find_class("facts")[0]
        ]
    }
    codes = {"Codes for a retry": "117 (60 s), 4204", "Codes for an expired token": "109"}
    submitted = {"Wait for completion": "service.wait(…), which calls PollGenerateReport"}
    assert (submitted | codes).items() <= texts["SubmitGenerateReport"].items()
    asked = {"Read-only": "yes", "Called by": "service.wait(…), with the response of SubmitGenerateReport"}
    assert (asked | codes).items() <= texts["PollGenerateReport"].items()
    assert "Read-only" not in texts["SubmitGenerateReport"]


def _plain(found: Any) -> str:
    return str(found.text_content())
