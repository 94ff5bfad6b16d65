"""docs/support.md: a table for each section of the constructs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .constructs import SECTIONS, Construct
from .look import goes_over_the_wire, shown_line

PAGE = Path(__file__).parents[2] / "docs" / "support.md"

_WORDS = """# What is supported

Every construct of XSD 1.0 and WSDL 1.1, what becomes of it, and the case that shows it: a folder with the contract and
the output that is expected of it, compared by `tests/test_cases.py`. ✉ marks those with a call, its request and its
answer. How the values look in Python is described in [values.md](values.md); how the W3C's suites fare, in
[conformance.md](conformance.md).

What is left out is left out by name: a warning says which operation, port or header it is, with file and line, and the
other operations are generated. Bindings of SOAP 1.1 and 1.2 in document and in RPC style are supported, literal and
encoded, with messages of one part, of several or of none: see [wsdl.md](wsdl.md). HTTP GET and POST bindings
are left out, and so are operations that would have to send MIME parts.

This page is written by `python -m tests.support` and compared by a test.
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
