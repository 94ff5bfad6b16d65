"""The lines of a text, as files and editors count them: a line ends with a line feed, and with nothing else.

`str.splitlines` ends lines at U+2028, U+0085 and seven further characters as well, which texts of a contract may
hold; `str.split` and `str.strip` take those for blanks.
"""

from __future__ import annotations


def lines(text: str) -> list[str]:
    """Return the lines of a text, each with its end."""
    found = [f"{line}\n" for line in text.split("\n")]
    last = found.pop()[:-1]
    return [*found, last] if last else found


def bare_lines(text: str) -> list[str]:
    """Return the lines of a text without their ends."""
    return text.removesuffix("\n").split("\n") if text else []


def indented(text: str, by: int) -> str:
    """Return a text with so many blanks before each line that is not empty."""
    return "".join(line if line == "\n" else f"{' ' * by}{line}" for line in lines(text))
