"""A user's first call of contracts of many makes: a short program each, against a service on loopback.

`first_calls` has a folder for each: a contract in the shape that its make gives to contracts, `program.py`, what that sends
(`request.xml`, the last request) and gets (`answer.xml`; `answer1.xml` before it), and what it prints. What differs from call
to call is "…" in the request. `pytest --update-golden` writes requests and prints again.
"""

from __future__ import annotations

import runpy
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import soapwright
from tests.importing import importable

from .raw_responses import RawAnswers

FIRST_CALLS = Path(__file__).parent / "first_calls"
MAKES = sorted(path.parent.name for path in FIRST_CALLS.glob("*/program.py"))
MOST_LINES = 24
OF_EACH_CALL = ("Nonce", "Created", "Expires", "Password", "MessageID", "To")
"""The elements whose texts are other ones in each call."""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the package with the clients of all contracts; it can be imported."""
    folder = tmp_path_factory.mktemp("first") / "calls"
    shutil.copytree(FIRST_CALLS, folder)
    result = soapwright.generate(folder / "soapwright.toml")
    assert [str(one.what) for one in result.warnings] == [
        "port 'ForecastHttpGet' has no SOAP binding; it is left out"
    ]
    with importable(folder / "out"):
        yield folder / "out"


def test_there_are_at_least_twelve_tools() -> None:
    assert len(MAKES) >= 12


@pytest.mark.usefixtures("generated")
@pytest.mark.parametrize("make", MAKES)
def test_a_first_call(
    make: str, update_golden: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = FIRST_CALLS / make
    program = folder / "program.py"
    assert len(program.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    answers = [
        path.read_bytes() for path in sorted(folder.glob("answer*.xml"), key=lambda path: path.name[::-1])
    ]
    with RawAnswers(answers) as service:
        monkeypatch.setattr(sys, "argv", [str(program), service.url])
        runpy.run_path(str(program), run_name="__main__")
    printed, sent = capsys.readouterr().out, _shown(service.received[-1])
    assert len(service.received) == len(answers)
    for name, text in (("printed.txt", printed), ("request.xml", sent)):
        if update_golden:
            (folder / name).write_text(text, encoding="utf-8")
        assert text == (folder / name).read_text(encoding="utf-8")


def _shown(content: bytes) -> str:
    root = etree.fromstring(content, etree.XMLParser(remove_blank_text=True))
    for element in root.iter("{*}*"):
        if etree.QName(element).localname in OF_EACH_CALL and element.text != "secret":
            element.text = "…"
    for element in root.iter("{*}*"):
        for name in list(element.attrib):
            if etree.QName(name).localname == "Id" and "wss" in (etree.QName(name).namespace or ""):
                element.set(name, "…")
    return etree.tostring(root, encoding="unicode", pretty_print=True)
