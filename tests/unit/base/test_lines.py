"""A line ends with a line feed, and with nothing else."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import soapwright
from soapwright.base.lines import bare_lines, lines

ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
TEXTS = st.text(st.sampled_from(f"ab {ENDS}"), max_size=12)


@given(TEXTS)
def test_lines_are_counted_as_in_editors(text: str) -> None:
    assert "".join(lines(text)) == text
    assert [line.removesuffix("\n") for line in lines(text)] == bare_lines(text)
    assert len(lines(text)) == len(re.findall(r"[^\n]*\n|[^\n]+\Z", text))


@pytest.mark.slow
def test_the_generator_counts_lines_in_one_way() -> None:
    """`str.splitlines`, and what uses it: textwrap.indent."""
    for path in Path(soapwright.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = (
                node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            )
            assert called not in ("splitlines", "indent"), f"{path}:{getattr(node, 'lineno', 0)}"
