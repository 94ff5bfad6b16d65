"""`soapwright pages`: which contracts it takes, what it writes, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html

from soapwright.pages.site_files import LISTING
from tests.command import printed, run

CASES = Path(__file__).parents[1] / "cases"
LIBRARY = CASES / "port_types" / "library.wsdl"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _files(folder: str = "pages") -> set[str]:
    return {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file()}


def test_any_wsdl_has_pages_without_a_project() -> None:
    (output,) = printed("pages", "--from", LIBRARY)
    assert output.startswith("pages/index.html: ")
    assert "0 removed, 0 unchanged" in output
    assert "example/library/operations/Lend.html" in _files()
    assert (
        html.fromstring(Path("pages/index.html").read_text(encoding="utf-8")).findtext("head/title")
        == "Library"
    )


def test_results_for_programs_are_json() -> None:
    result = json.loads(
        "\n".join(printed("pages", "--from", LIBRARY, "--format", "json", "--output", "site"))
    )
    assert result["output"] == "site"
    assert result["changed"] == len(_files("site"))
    assert (result["removed"], result["unchanged"]) == (0, 0)
    assert printed("pages", "--from", LIBRARY, "--quiet") == []


def test_unchanged_pages_are_not_rewritten_and_obsolete_ones_are_removed() -> None:
    printed("pages", "--from", LIBRARY)
    Path("pages/CNAME").write_text("docs.example.com\n", encoding="utf-8")
    index = Path("pages/index.html").stat().st_mtime_ns
    (output,) = printed("pages", "--from", LIBRARY)
    assert ": 0 files written, 0 removed" in output
    assert Path("pages/index.html").stat().st_mtime_ns == index
    before = _files()
    printed("pages", "--from", CASES / "one_way" / "service.wsdl")
    assert "CNAME" in _files()
    assert not any(path.startswith("example/library/") for path in _files())
    assert _files() != before


def test_a_folder_with_other_files_is_left_alone() -> None:
    Path("pages").mkdir()
    Path("pages/thesis.txt").write_text("years of work", encoding="utf-8")
    refused = run("pages", "--from", LIBRARY)
    assert refused.exit_code == 1
    assert "the folder contains files that soapwright did not write" in refused.stderr
    assert _files() == {"thesis.txt"}


def test_an_existing_file_is_left_alone() -> None:
    printed("pages", "--from", CASES / "one_way" / "service.wsdl")
    theirs = Path("pages/example/library/index.html")
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine", encoding="utf-8")
    before = _files()
    refused = run("pages", "--from", LIBRARY)
    assert refused.exit_code == 1
    assert "pages/example/library/index.html: the file is in the way" in refused.stderr
    assert _files() == before


def test_a_list_of_pages_with_paths_out_of_the_folder_removes_nothing_there() -> None:
    printed("pages", "--from", LIBRARY)
    Path("precious").write_text("kept", encoding="utf-8")
    Path("pages", LISTING).write_text('{"files": ["index.html", "../precious", 7]}', encoding="utf-8")
    run("pages", "--from", LIBRARY)
    assert Path("precious").read_text(encoding="utf-8") == "kept"


def test_a_missing_place_is_reported() -> None:
    config = CASES / "two_services" / "soapwright.toml"
    refused = run("pages", "nowhere/else", "--config", config)
    assert refused.exit_code == 2
    assert "nowhere/else: this is not a place of" in refused.stderr
    assert run("pages", "a/b", "--from", LIBRARY).exit_code == 2


def test_versions_are_shown_side_by_side_with_their_changes(root: Path) -> None:
    config = root / "schemas" / "soapwright.toml"
    printed("pages", "msads/v12/customer_billing", "msads/v13/customer_billing", "--config", config)
    place = Path("pages/msads/v13/customer_billing")
    page = html.fromstring((place / "operations/UpdateInsertionOrder.html").read_text(encoding="utf-8"))
    links = page.xpath("//nav[@class='versions']//a/@href")
    assert links == ["../../../../msads/v12/customer_billing/operations/UpdateInsertionOrder.html"]
    assert "v12 → v13" in page.xpath("string(//section[@aria-labelledby='changes'])")
    new = html.fromstring((place / "operations/DispatchCoupons.html").read_text(encoding="utf-8"))
    assert new.xpath("string(//nav[@class='versions']//span[@class='absent'])") == "not in v12"
    entry = html.fromstring((place / "index.html").read_text(encoding="utf-8")).xpath(
        "//li[a='DispatchCoupons']"
    )
    assert entry[0].get("data-news") == "new"
    assert (place / "changes-from-v12.html").is_file()
    # The urls of both protocols, the verb, the headers and the templates of both.
    text = page.text_content()
    for sentence in (
        "PUT https://clientcenter.api.bingads.microsoft.com/CustomerBilling/v13/InsertionOrder",
        "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/Billing/v13/CustomerBillingService.svc",
        "Authorization: Bearer …",
        "Request JSON",
        "service.update_insertion_order(",
        "service.UpdateInsertionOrder(",
    ):
        assert sentence in text, sentence
