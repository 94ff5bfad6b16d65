"""The lines of a text as files and editors count them: only a line feed ends a line.

`str.splitlines` also splits at U+2028, U+0085 and seven other characters, which texts of a contract may
contain; `str.split` and `str.strip` treat them as blanks.
"""

from __future__ import annotations


def lines(text: str) -> list[str]:
    """Return the lines of a text, each with its line feed."""
    found = [f"{line}\n" for line in text.split("\n")]
    last = found.pop()[:-1]
    return [*found, last] if last else found


def bare_lines(text: str) -> list[str]:
    """Return the lines of a text without their line feeds."""
    return text.removesuffix("\n").split("\n") if text else []


def indented(text: str, by: int) -> str:
    """Return a text with `by` blanks before each line that is not empty."""
    return "".join(line if line == "\n" else f"{' ' * by}{line}" for line in lines(text))
