"""`soapwright diff` and `soapwright rules`: output, exit codes, files, and the terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import soapwright
from soapwright.compare.reports.markdown import markdown_report
from soapwright.compare.rules import RULES
from tests.command import run

SHOP = Path(__file__).parents[1] / "cases" / "diff" / "shop"
ECHO = (SHOP.parents[1] / "minimal" / "service.wsdl").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a service, and later states of it."""
    monkeypatch.chdir(tmp_path)
    endpoint = "https://api.example.com/EchoService.svc"
    states = {
        "old": ECHO,
        "same": ECHO,
        "added": ECHO.replace(
            "</xs:sequence>", '<xs:element name="More" type="xs:int" minOccurs="0"/></xs:sequence>'
        ),
        "warning": ECHO.replace(endpoint, "https://eu.example.com/EchoService.svc"),
        "breaking": ECHO.replace('soapAction="Say"', 'soapAction="Shout"'),
    }
    for name, text in states.items():
        Path(f"{name}.wsdl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("new", "fails", "code"),
    [
        ("same", [], 0),
        ("added", ["any"], 3),
        ("warning", ["any", "warning"], 3),
        ("breaking", ["any", "warning", "breaking"], 4),
    ],
)
def test_exit_code_follows_fail_on(new: str, fails: list[str], code: int) -> None:
    assert run("diff", "old.wsdl", f"{new}.wsdl").exit_code == 0
    for level in ("any", "warning", "breaking"):
        result = run("diff", "old.wsdl", f"{new}.wsdl", "--fail-on", level)
        assert result.exit_code == (code if level in fails else 0)
        assert result.stdout == run("diff", "old.wsdl", f"{new}.wsdl").stdout
        assert result.stderr == ""


def test_no_changes_are_reported() -> None:
    assert run("diff", "old.wsdl", "same.wsdl").output == "no changes\n"


def test_change_is_reported() -> None:
    assert run("diff", "old.wsdl", "breaking.wsdl").output == (
        "1 breaking\n"
        "Old clients break in Say.\n"
        "\n"
        "EchoService: 1 breaking\n"
        "  old old.wsdl\n"
        "  new breaking.wsdl\n"
        "\n"
        "  BREAKING\n"
        "  operation Say\n"
        "    ✗ the SOAP action is 'Shout' instead of 'Say'  [operation-action-changed: breaks requests]\n"
        "      Regenerate the client before you call it over SOAP.\n"
    )


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_formats_are_printed_or_written(form: str) -> None:
    printed = run("diff", "old.wsdl", "breaking.wsdl", "--format", form).stdout
    written = run("diff", "old.wsdl", "breaking.wsdl", "--format", form, "--output", "made/report")
    assert (written.exit_code, written.output) == (0, "")
    assert Path("made/report").read_text(encoding="utf-8") == printed != ""


def test_wrong_input_exits_with_1_and_keeps_the_existing_report() -> None:
    Path("report").write_text("from yesterday")
    result = run("diff", "old.wsdl", "none.wsdl", "--output", "report")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "error: none.wsdl: cannot read none.wsdl: No such file or directory\n"
        "  Check the path and its permissions.\n"
    )
    assert Path("report").read_text() == "from yesterday"


def test_report_that_cannot_be_written_is_reported() -> None:
    Path("file").write_text("")
    result = run("diff", "old.wsdl", "same.wsdl", "--output", "file/report")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: file")


def test_a_pipe_is_written_to_and_not_replaced() -> None:
    os.mkfifo("pipe")
    command = [sys.executable, "-m", "soapwright", "diff", "old.wsdl", "same.wsdl", "--output", "pipe"]
    with subprocess.Popen(command) as writer:
        assert Path("pipe").read_text(encoding="utf-8") == "no changes\n"
    assert writer.returncode == 0 and Path("pipe").is_fifo()


@pytest.mark.parametrize(
    "arguments",
    [
        ["old.wsdl"],
        ["old.wsdl", "same.wsdl", "more.wsdl"],
        ["old.wsdl", "same.wsdl", "--format", "pdf"],
        ["old.wsdl", "same.wsdl", "--fail-on", "info"],
        [str(SHOP / "old"), str(SHOP / "new"), "--service", "none"],
    ],
)
def test_usage_errors_exit_with_2(arguments: list[str]) -> None:
    result = run("diff", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "rror: " in result.stderr


def test_services_of_a_tree_are_chosen() -> None:
    both = run("diff", str(SHOP / "old"), str(SHOP / "new"), "--service", "returns", "--service", "stock")
    assert both.stdout.startswith("1 other in 1 of 2 services\n")
    assert "OrderService" not in both.stdout


@pytest.mark.parametrize(
    ("variables", "colours"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)]
)
def test_colour_is_for_terminals_that_allow_it(variables: dict[str, str], colours: bool) -> None:
    terminal, end = os.openpty()
    command = [sys.executable, "-m", "soapwright", "diff", "old.wsdl", "breaking.wsdl"]
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    subprocess.run(command, stdout=end, check=True, env={**kept, "PYTHONIOENCODING": "utf-8", **variables})
    shown = os.read(terminal, 1 << 16).decode()
    for descriptor in (terminal, end):
        os.close(descriptor)
    assert "operation Say" in shown
    assert ("\x1b[" in shown) == colours


def test_programs_find_the_same_changes() -> None:
    comparisons = soapwright.diff("old.wsdl", Path("breaking.wsdl"))
    report = run("diff", "old.wsdl", "breaking.wsdl", "--format", "markdown").stdout
    assert markdown_report(comparisons) == report
    assert [change.rule.id for change in comparisons[0].changes] == ["operation-action-changed"]


# rules


def test_rules_are_listed_with_their_purpose() -> None:
    listed = run("rules").stdout
    words = " ".join(listed.split())
    assert all(f"{rule.id} {rule.purpose}" in words for rule in RULES)
    assert [line for line in listed.splitlines() if not line.startswith(" ")] == [rule.id for rule in RULES]


def test_rules_as_json() -> None:
    data = json.loads(run("rules", "--format", "json").stdout)
    assert data == {"format": 1, "rules": {rule.id: rule.purpose for rule in RULES}}
