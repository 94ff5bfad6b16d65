"""The last stages but one: text that is safe to write, and formatting. For files see tests/write."""

from __future__ import annotations

import ast
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from soapwright.base.digest import digest
from soapwright.output.manifest import formatted_before, with_manifest
from soapwright.output.write import write_output
from soapwright.python.render import docstring, literal

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
