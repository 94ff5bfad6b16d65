"""The last stages: text that is safe to write, formatting, and files that change together or not at all."""

from __future__ import annotations

import ast
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.emit import format as formatting
from soapwright.emit.format import format_modules
from soapwright.emit.manifest import digest, formatted_before
from soapwright.emit.render import docstring, literal
from soapwright.emit.write import Written, compare_output, with_manifest, write_output
from soapwright.errors import InputError

XML_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def _package(name: str, **modules: str) -> dict[str, dict[str, str]]:
    files = {f"{name}/{module}.py": text for module, text in modules.items()}
    return {name: with_manifest(name, files, files, {})}


def _tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()
    }


# Text in code


@given(XML_TEXT, st.integers(0, 8))
def test_any_text_is_a_docstring_of_the_same_words(text: str, indent: int) -> None:
    code = docstring(text, indent)
    lines = code.split("\n")
    assert all(line.startswith(" " * indent) or not line for line in lines[1:])
    value = ast.literal_eval(code)
    assert value.split() == text.split()


def test_docstrings_break_between_words_alone() -> None:
    address = "https://example.com/" + "x-" * 100
    assert docstring(f"See {address} there.", 4) == f'"""See\n    {address}\n    there.\n    """'
    assert docstring("Short.") == '"""Short."""'
    assert docstring('Says "no"') == '"""Says "no" """'
    assert docstring('a """" b') == r'"""a \"\"\"\" b"""'


@given(XML_TEXT)
def test_any_text_is_a_literal(text: str) -> None:
    code = literal(text)
    assert ast.literal_eval(code) == text
    assert code.startswith('"') and "\n" not in code


# Formatting


def test_what_was_formatted_before_is_not_formatted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def format_str(text: str, mode: object) -> str:
        asked.append(text)
        return f"{text} # new"

    monkeypatch.setattr(formatting, "format_str", format_str)
    rendered = {"a.py": "a=1", "b.py": "b=1"}
    assert format_modules(rendered, {digest(b"a=1"): "a = 1\n"}) == {"a.py": "a = 1\n", "b.py": "b=1 # new"}
    assert asked == ["b=1"]


def test_many_processes_give_what_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered = {f"m{number}.py": f"x = {{ {number}:'a' }}\n" for number in range(8)}
    alone = format_modules(rendered, {})
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(formatting, "_WORTH_A_PROCESS", 1)
    together = format_modules(rendered, {})
    assert together == alone == {f"m{number}.py": f'x = {{{number}: "a"}}\n' for number in range(8)}
    assert list(together) == list(rendered)


def test_template_that_gives_no_python_is_named() -> None:
    with pytest.raises(ValueError, match=r"bad\.py: the template gave no valid Python"):
        format_modules({"bad.py": "class 1:"}, {})


def test_files_of_an_earlier_run_are_used_only_as_they_were_written(tmp_path: Path) -> None:
    files, rendered = {"p/a.py": "a = 1\n", "p/b.py": "b = 1\n"}, {"p/a.py": "a=1", "p/b.py": "b=1"}
    write_output(tmp_path, {"p": with_manifest("p", files, rendered, {})})
    assert formatted_before(tmp_path / "p") == {digest(b"a=1"): "a = 1\n", digest(b"b=1"): "b = 1\n"}
    (tmp_path / "p/a.py").write_text("a = 2\n")
    assert formatted_before(tmp_path / "p") == {digest(b"b=1"): "b = 1\n"}
    manifest = tmp_path / "p/soapwright.manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"black": "1.0"}))
    assert formatted_before(tmp_path / "p") == {}
    assert formatted_before(tmp_path / "none") == {}


# Files


def test_comparing_says_what_writing_does_and_does_nothing(tmp_path: Path) -> None:
    first = _package("p", a="1", b="1")
    names = ("p/a.py", "p/b.py", "p/soapwright.manifest.json")
    assert compare_output(tmp_path, first) == Written(names)
    assert _tree(tmp_path) == {}
    assert write_output(tmp_path, first) == Written(names)
    assert write_output(tmp_path, first) == Written(unchanged=3)
    second = _package("p", a="2", c="1")
    expected = Written(("p/a.py", "p/c.py", "p/soapwright.manifest.json"), ("p/b.py",))
    assert compare_output(tmp_path, second) == expected == write_output(tmp_path, second)
    assert _tree(tmp_path) == second["p"]


def test_files_that_did_not_change_are_not_touched(tmp_path: Path) -> None:
    write_output(tmp_path, _package("p", a="1", b="1"))
    kept = tmp_path / "p/b.py"
    os.utime(kept, (1, 1))
    write_output(tmp_path, _package("p", a="2", b="1"))
    assert kept.stat().st_mtime == 1


@pytest.mark.parametrize("failing", range(8))
def test_when_one_file_cannot_be_moved_in_all_are_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    write_output(tmp_path, _package("p", a="1", b="1") | _package("q", a="1"))
    before = _tree(tmp_path)
    moves = 0
    replace = os.replace

    def failing_replace(source: Any, target: Any) -> None:
        nonlocal moves
        moves += 1
        if moves == failing + 1:
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", failing_replace)
    with pytest.raises(InputError, match="cannot write: No space left on device"):
        write_output(tmp_path, _package("p", a="2", c="1") | _package("q", a="2"))
    assert _tree(tmp_path) == before


def test_line_ends_are_the_same_everywhere(tmp_path: Path) -> None:
    write_output(tmp_path, _package("p", a="one\ntwo\n"))
    assert (tmp_path / "p/a.py").read_bytes() == b"one\ntwo\n"
