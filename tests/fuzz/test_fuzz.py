"""A short run of the fuzzer; and the fuzzer itself: the same seed gives the same, a fault is seen and made small."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from tests.fuzz.__main__ import TARGETS, main
from tests.fuzz.grammar import Files
from tests.fuzz.imported import imported, silent
from tests.fuzz.minimize import minimized
from tests.fuzz.run import FaultFound, judged, one, report, run

COUNTS = {"generator": 150, "answers": 1500, "settings": 150}


@pytest.mark.parametrize("name", TARGETS)
def test_a_short_run_finds_nothing(name: str) -> None:
    target = TARGETS[name]()
    result = run(target, "short", range(COUNTS[name]))
    assert result.inputs == COUNTS[name]
    assert not result.kinds, report(target, result)


@pytest.mark.parametrize("name", TARGETS)
def test_seed_and_number_determine_the_input(name: str) -> None:
    one_after_the_other, alone = TARGETS[name](), TARGETS[name]()
    inputs = [one_after_the_other.make("a", number) for number in range(70)]
    assert alone.make("a", 65) == inputs[65]
    assert alone.make("b", 65) != inputs[65]
    # A client is tried with many answers: two inputs may be alike, but most are not.
    assert len({tuple(files.items()) for files in inputs}) > 30


class Trips:
    """A target that trips over one attribute of one element."""

    name = "trips"

    def make(self, seed: str, number: int) -> Files:
        inner = '<b x="1"><c>text</c></b>' if number != 3 else '<b x="1" bad="no, no"><c>text</c></b>'
        return {"in.wsdl": f"<a><b/>{inner * 3}<d/></a>".encode(), "other.xsd": b"<s/>"}

    def judge(self, files: Files, turn: int) -> None:
        if b"bad=" in files["in.wsdl"]:
            raise FaultFound("tripped", "over bad")
        if files["in.wsdl"].startswith(b"<e"):
            raise ValueError


def test_a_fault_is_counted_by_its_kind_and_made_small() -> None:
    result = run(Trips(), "s", range(10))
    assert (result.inputs, dict(result.kinds)) == (10, {"tripped": 1})
    assert "--seed s --only 3" in report(Trips(), result)
    small = minimized(Trips(), result.first["tripped"])
    assert small == {"in.wsdl": b"bad="}


def test_an_unexpected_exception_is_a_fault_of_its_own_kind() -> None:
    found = judged(Trips(), {"in.wsdl": b"<e/>"}, 0)
    assert found is not None and found[0] == "ValueError outside"
    assert one(Trips(), "s", 4) is None


def test_output_at_import_is_found() -> None:
    code = compile("print('x')", "fuzzed/__init__.py", "exec")
    with (
        pytest.raises(FaultFound, match="output at import"),
        imported("fuzzed", {"fuzzed/__init__.py": code}),
        silent(),
    ):
        builtins.__import__("fuzzed")


def test_a_package_is_imported_beside_another_of_the_same_name() -> None:
    with imported("fuzzed", {"fuzzed/__init__.py": compile("number = 1", "", "exec")}):
        assert builtins.__import__("fuzzed").number == 1
        with imported("fuzzed", {"fuzzed/__init__.py": compile("number = 2", "", "exec")}):
            assert builtins.__import__("fuzzed").number == 2
        assert builtins.__import__("fuzzed").number == 1


def test_a_fault_is_stored_with_the_command_that_reproduces_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(TARGETS, "trips", Trips)
    arguments = [
        "trips",
        "--seed",
        "s",
        "--count",
        "10",
        "--out",
        str(tmp_path),
        "--tally",
        str(tmp_path / "tally"),
    ]
    assert main(arguments) == 1
    kept = (tmp_path / "trips-s-3" / "fault.txt").read_text()
    assert kept.splitlines()[:2] == ["tripped", "python -m tests.fuzz trips --seed s --only 3"]
    assert "10 inputs" in (tmp_path / "tally").read_text()
    assert main(["trips", "--seed", "s", "--only", "3", "--minimize"]) == 1
    assert "--- in.wsdl\nbad=" in capsys.readouterr().out
    assert main(["trips", "--seed", "s", "--only", "4"]) == 0
