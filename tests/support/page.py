"""docs/support.md: a table for each section of the constructs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .case_content import goes_over_the_wire, shown_line
from .constructs import SECTIONS, Construct

PAGE = Path(__file__).parents[2] / "docs" / "support.md"

_WORDS = """# What is supported

This page lists every construct of XSD 1.0 and WSDL 1.1, what it becomes, and the case that shows it. A case is a folder
with the contract and the expected output, which `tests/test_cases.py` compares. ✉ marks cases with a call, its request
and its answer. [values.md](values.md) describes how the values look in Python, and [conformance.md](conformance.md) has
the results of the W3C's test suites.

If soapwright leaves something out, a warning names the operation, port or header, with file and line, and the other
operations are generated. Bindings of SOAP 1.1 and 1.2 are supported in document and RPC style, literal and encoded, with
messages of one part, several parts or none: see [wsdl.md](wsdl.md). HTTP GET and POST bindings are left out.

`python -m tests.support` writes this page, and a test compares it.
"""


def text() -> str:
    """Return the page."""
    return "\n".join([_WORDS, *(line for title, rows in SECTIONS.items() for line in _section(title, rows))])


def _section(title: str, rows: tuple[Construct, ...]) -> Iterator[str]:
    yield from (
        f"## {title}",
        "",
        "| construct | becomes | for example | case |",
        "| --- | --- | --- | --- |",
    )
    for row in rows:
        names = ", ".join(f"`{_cell(path)}`" for path in row.paths)
        words = f"{row.fate.value}: {row.words}" if row.words else row.fate.value
        example = f"`` {_cell(shown_line(row))} ``" if row.shown else ""
        wire = " ✉" if goes_over_the_wire(row.case) else ""
        yield f"| {names} | {words} | {example} | [{row.case}](../tests/cases/{row.case}){wire} |"
    yield ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
