"""The last stages but one: text that is safe to write, and formatting. For files see tests/write."""

from __future__ import annotations

import json
from pathlib import Path

from soapwright.base.digest import digest
from soapwright.output.manifest import formatted_before, with_manifest
from soapwright.output.write import write_output
from soapwright.python.prose import Docstring

# Text in code


def test_docstrings_break_between_words_alone() -> None:
    address = "https://example.com/" + "x-" * 100
    assert str(Docstring(f"See {address} there.", 4)) == f'"""See\n    {address}\n    there.\n    """'
    assert str(Docstring("Short.")) == '"""Short."""'
    assert str(Docstring('Says "no"')) == '"""Says "no" """'
    assert str(Docstring('a """" b')) == r'"""a \"\"\"\" b"""'


def test_files_of_an_earlier_run_are_reused_only_if_unchanged(tmp_path: Path) -> None:
    files, rendered = {"p/a.py": "a = 1\n", "p/b.py": "b = 1\n"}, {"p/a.py": "a=1", "p/b.py": "b=1"}
    write_output(tmp_path, {"p": with_manifest("p", files, rendered, {}, "")})
    assert formatted_before(tmp_path / "p") == {digest(b"a=1"): "a = 1\n", digest(b"b=1"): "b = 1\n"}
    (tmp_path / "p/a.py").write_text("a = 2\n")
    assert formatted_before(tmp_path / "p") == {digest(b"b=1"): "b = 1\n"}
    manifest = tmp_path / "p/soapwright.manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"black": "1.0"}))
    assert formatted_before(tmp_path / "p") == {}
    assert formatted_before(tmp_path / "none") == {}
