"""The measure itself, on WSDLs of our own; and the page is what the results say."""

from __future__ import annotations

import shutil
from pathlib import Path

from lxml import etree

from . import page
from .__main__ import run, tried
from .messages import Samples
from .outcome import Outcome
from .sources import ROOT, wsdls

CASES = ROOT / "tests" / "cases"


def test_outcomes_of_wsdls_of_the_tests(tmp_path: Path) -> None:
    for name in ("minimal", "rpc_literal", "nil_messages", "bad_undefined_message", "bad_missing_import"):
        shutil.copytree(CASES / name, tmp_path / name, ignore=shutil.ignore_patterns("expected"))
    (tmp_path / "minimal" / "part.wsdl").write_text('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>')
    outcomes = {
        outcome.file.partition("/")[0]: outcome for outcome in run(tried([("own", tmp_path)], None), 2)
    }
    assert {name: (one.loads, one.imports, one.checks) for name, one in outcomes.items()} == {
        "minimal": (True, True, True),
        "rpc_literal": (True, True, True),
        "nil_messages": (True, True, True),
        "bad_undefined_message": (False, False, False),
        "bad_missing_import": (False, False, False),
    }
    for name in ("minimal", "rpc_literal", "nil_messages"):
        assert outcomes[name].right, outcomes[name].why
        assert outcomes[name].messages == outcomes[name].equal > 0
        assert outcomes[name].zeep
    assert "is not defined" in outcomes["bad_undefined_message"].why
    assert not outcomes["bad_missing_import"].sound


def test_messages_are_made_from_the_xml_alone() -> None:
    root = etree.parse(CASES / "minimal" / "service.wsdl").getroot()
    samples = list(Samples([root]))
    assert [(one.operation, one.side) for one in samples] == [("Say", "input")] * 2 + [("Say", "output")] * 2
    assert b"SayRequest" in samples[0].content
    assert b"SayResponse" in samples[3].content


def test_parts_of_wsdls_and_copies_are_not_counted(tmp_path: Path) -> None:
    for name in ("a", "b"):
        shutil.copy(CASES / "minimal" / "service.wsdl", tmp_path / f"{name}.wsdl")
    (tmp_path / "schema.xsd").write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>')
    (tmp_path / "broken.wsdl").write_text("http://schemas.xmlsoap.org/wsdl/")
    assert [path.name for path in wsdls(tmp_path)] == ["a.wsdl"]


def test_a_sample_of_a_folder_is_spread_evenly(tmp_path: Path) -> None:
    wsdl = (CASES / "minimal" / "service.wsdl").read_text(encoding="utf-8")
    for number in range(7):
        (tmp_path / f"{number}.wsdl").write_text(wsdl.replace("SayInput", f"In{number}"))
    names = {most: [one.path.stem for one in tried([("own", tmp_path)], most)] for most in (None, 3, 9)}
    assert names == {None: list("0123456"), 3: list("024"), 9: list("0123456")}


def test_a_difference_that_only_soapwright_has_is_named() -> None:
    outcomes = [
        Outcome("one 1.0", "a.wsdl", True, True, True, 2, 2, 2, True, True),
        Outcome("one 1.0", "b.wsdl", False, False, False, 0, 0, 0, True, False, "type 'a:B' is not defined"),
        Outcome("one 1.0", "c.wsdl", why="cannot read c.xsd"),
    ]
    assert "| one 1.0 | 3 | 1 | 1 | 1 | 1 | 2 of 2 | 2 | 1 |" in page.table(outcomes)
    assert "| type … is not defined | 1 | one 1.0: b.wsdl |" in page.rest(outcomes)


def test_the_page_shows_the_results() -> None:
    assert page.PAGE.read_text(encoding="utf-8") == page.text(page.saved())
