"""Formatting: soapwright's own layout and what it leaves to black give the same result as black alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape, quoteattr

import pytest
from black import format_str
from black.mode import Mode, TargetVersion
from hypothesis import example, given, settings
from hypothesis import strategies as st

from soapwright.base.digest import digest
from soapwright.config.load import load_config
from soapwright.pipeline import build
from soapwright.python.format import format_modules
from soapwright.python.prose import WIDTH
from tests.long_setting import LONG

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
CONTRACT = (Path(__file__).parents[2] / "cases" / "documentation" / "service.wsdl").read_text("utf-8")

# What XML can hold, with what is special in Python's texts and docstrings more often than by chance.
TEXTS = st.lists(
    st.sampled_from(["'", '"', "\\", '"""', "\n", "\t", " ", "x" * 120, "{{ }}", "é", "漢字", "\u3000", "#"])
    | st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=20)
).map("".join)


def _black(text: str) -> str:
    return format_str(text, mode=MODE)


@pytest.mark.parametrize("folder", ["generated", "tests/cases"])
def test_output_is_as_black_writes_it(folder: str, root: Path, tmp_path: Path) -> None:
    # A separate config: the project's own modules are formatted by ruff.
    config = tmp_path / "pyproject.toml"
    config.write_text(f'[tool.black]\nline-length = {WIDTH}\ntarget-version = ["py311"]\n')
    if folder == "generated":
        # In the long setting all modules; by default a third, of every service.
        written = sorted((root / folder).rglob("*.py"))[:: 1 if LONG else 3]
    else:
        # Beside a case's output are modules that people write, some of them broken.
        written = sorted((root / folder).glob("*/expected"))
    command = [sys.executable, "-m", "black", "--check", "--quiet", f"--config={config}", *map(str, written)]
    assert subprocess.run(command, check=False).returncode == 0


@given(doc=TEXTS, value=TEXTS)
@settings(max_examples=25)
@example(doc='"', value='"').via("quotes, of which black would choose others")
@example(doc="x" * 300, value="漢" * 60).via("words that are too long, and characters that are two wide")
def test_any_contract_is_written_as_black_formats_it(doc: str, value: str) -> None:
    contract = CONTRACT.replace("A note.", f"A note. {escape(doc)}")
    contract = contract.replace("Ends with a backslash\\", escape(doc))
    contract = contract.replace('value="Short"', f"value={quoteattr(value)}")
    with TemporaryDirectory() as folder:
        Path(folder, "service.wsdl").write_text(contract, encoding="utf-8")
        config = Path(folder, "soapwright.toml")
        config.write_text('[services."documentation/notes"]\nschema = "service.wsdl"\n')
        files = build(load_config(config)).files
    for path, text in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            assert text == _black(text), path


MANY = "an_argument_of_some_length=another_one, " * 3


@pytest.mark.parametrize(
    "text",
    [
        f"value = call({MANY})\n",
        f"class A:\n    value = call({MANY})\n    short = 1\n\n    def f(self):\n        return call({MANY})\n",
        f"@decorated({MANY})\nclass A:\n    short = 1\n",
        f"class A:\n    @decorated({MANY})\n    def f(self):\n        return 1\n",
        f"def f({', '.join(f'an_argument_of_some_length_{n}' for n in range(9))}):\n    return 1\n",
        f"if True:\n    from some.where import {', '.join(f'a_name_of_some_length_{n}' for n in range(9))}\n",
        f"if call({MANY}):\n    a = 1\nelse:\n    b = call({MANY})\n",
        f'text = call(\n    """\n    {MANY}\n  kept\n    """,\n    {MANY[:-2]},\n)\n',
        'a = "double"\nb = "a\\"b"\n',
        "a = 1 \n",
    ],
)
def test_statements_are_formatted_in_place(text: str) -> None:
    assert format_modules({"a.py": text}, {}) == {"a.py": _black(text)}
    assert _black(text) != text


def test_known_modules_are_not_formatted_again() -> None:
    text = "value  =  1\n"
    assert format_modules({"a.py": text}, {digest(text.encode()): "kept\n"}) == {"a.py": "kept\n"}


def test_progress_ends_at_100_percent() -> None:
    seen: list[tuple[str, int, int]] = []
    format_modules({"a.py": "a = 1\n", "b.py": "b = 22\n"}, {}, lambda *step: seen.append(step))
    assert seen == [("formatting", 6, 13), ("formatting", 13, 13)]
