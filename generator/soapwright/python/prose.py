"""Code for human readers: docstrings, comments and lists of names, wrapped to the line length."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from soapwright.base.lines import indented
from soapwright.base.naming import Name
from soapwright.base.visible_text import escape, visible
from soapwright.python.code import Code

WIDTH = 110
"""The line length of the output."""

# Words are never broken: a break could split an escape sequence or a URL.
_WRAPPER = textwrap.TextWrapper(WIDTH - 12, break_long_words=False, break_on_hyphens=False)
_CODING = re.compile(r"(coding)([:=])")


@dataclass(frozen=True, slots=True)
class Listing(Code):
    """Names in one multi-line string, separated by white space: shorter than a list of strings."""

    names: tuple[Name, ...]
    indent: int

    def __str__(self) -> str:
        lines = "\n".join(['"""', *_WRAPPER.wrap(" ".join(self.names)), '"""'])
        return indented(lines, self.indent).lstrip(" ")


@dataclass(frozen=True, slots=True)
class Docstring(Code):
    """A docstring; lines after the first are indented, as black would do except for fields.

    The URL in `link` is appended to the last line, however long it gets.
    """

    text: str
    indent: int = 0
    link: str = ""

    def __str__(self) -> str:
        safe = _in_docstring(self.text)
        wrapped = [line for paragraph in safe.split("\n") for line in (_WRAPPER.wrap(paragraph) or [""])]
        if self.link:
            wrapped[-1] = f"{wrapped[-1]} {_in_docstring(self.link)}"
        if len(wrapped) == 1:
            return f'"""{wrapped[0]}{" " if wrapped[0].endswith(chr(34)) else ""}"""'
        return '"""' + indented("\n".join(wrapped) + '\n"""', self.indent).lstrip(" ")


@dataclass(frozen=True, slots=True)
class Comment(Code):
    """A comment on one line."""

    text: str

    def __str__(self) -> str:
        # At the top of a file, a comment can declare the file's encoding (PEP 263).
        line = _CODING.sub(lambda found: found[1] + escape(found[2]), " ".join(self.text.split()))
        return f"# {visible(line)}"


def _in_docstring(text: str) -> str:
    """Return a text escaped for triple quotes."""
    escaped = visible(text.replace("\\", "\\\\"))
    return re.sub('"{3,}', lambda quotes: '\\"' * len(quotes[0]), escaped)
