"""The last stages but one: text that is safe to write, and formatting. For files see tests/write."""

from __future__ import annotations

import ast
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.emit import format as formatting
from soapwright.emit.format import format_modules
from soapwright.emit.manifest import digest, formatted_before, with_manifest
from soapwright.emit.render import docstring, literal
from soapwright.emit.write import write_output

XML_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


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
    write_output(tmp_path, {"p": with_manifest("p", files, rendered, {}, "")})
    assert formatted_before(tmp_path / "p") == {digest(b"a=1"): "a = 1\n", digest(b"b=1"): "b = 1\n"}
    (tmp_path / "p/a.py").write_text("a = 2\n")
    assert formatted_before(tmp_path / "p") == {digest(b"b=1"): "b = 1\n"}
    manifest = tmp_path / "p/soapwright.manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"black": "1.0"}))
    assert formatted_before(tmp_path / "p") == {}
    assert formatted_before(tmp_path / "none") == {}
