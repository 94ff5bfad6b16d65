"""Code that is text to be read: docstrings, comments, and lists of names, wrapped to the length of a line."""

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

# Words stay whole: a break inside one could fall into an escape, and nobody could copy an address.
_WRAPPER = textwrap.TextWrapper(WIDTH - 12, break_long_words=False, break_on_hyphens=False)
_CODING = re.compile(r"(coding)([:=])")


@dataclass(frozen=True, slots=True)
class Listing(Code):
    """Names in a text over several lines, separated by white space: shorter to read than a list of texts."""

    names: tuple[Name, ...]
    indent: int

    def __str__(self) -> str:
        lines = "\n".join(['"""', *_WRAPPER.wrap(" ".join(self.names)), '"""'])
        return indented(lines, self.indent).lstrip(" ")


@dataclass(frozen=True, slots=True)
class Docstring(Code):
    """A text as a docstring; lines after the first are indented, as black would but not for those of a field.

    An address in `link` comes after the text, on the same line however long that gets: it is not what people read.
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
    """A comment on one line, whatever its text."""

    text: str

    def __str__(self) -> str:
        # In the first lines of a file a comment can state how the file is encoded (PEP 263).
        line = _CODING.sub(lambda found: found[1] + escape(found[2]), " ".join(self.text.split()))
        return f"# {visible(line)}"


def _in_docstring(text: str) -> str:
    """Return a text as it is spelled between triple quotes."""
    escaped = visible(text.replace("\\", "\\\\"))
    return re.sub('"{3,}', lambda quotes: '\\"' * len(quotes[0]), escaped)
