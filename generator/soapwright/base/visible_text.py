"""Escape characters of a text that are invisible or change how the rest is displayed."""

from __future__ import annotations

import json
import re

# Unicode's Default_Ignorable_Code_Point: marks of direction, joiners and other invisible characters. The list
# is written out because the data of `unicodedata` depends on the version of Python.
# list is written out because what `unicodedata` knows depends on the version of Python.
_IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Controls, everything that some reader takes for the end of a line, and surrogates.
UNSEEN = re.compile(f"[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\ud800-\udfff{_IGNORABLE}]")
"""A character that must always be escaped."""


def escape(character: str) -> str:
    """Return a character as a Python escape sequence."""
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def visible(text: str, kept: str = "\n\t") -> str:
    """Return a text with its invisible characters escaped, except those in `kept`."""
    return UNSEEN.sub(lambda found: found[0] if found[0] in kept else escape(found[0]), text)


def json_text(data: object) -> str:
    """Return data as JSON, with invisible characters as JSON escapes."""
    text = json.dumps(data, indent=2, ensure_ascii=False)
    # Line ends in texts are already escaped.
    return UNSEEN.sub(lambda found: found[0] if found[0] == "\n" else json.dumps(found[0])[1:-1], text)


def xml_text(text: str) -> str:
    """Return XML with invisible characters as character references, except spaces between elements."""
    return UNSEEN.sub(lambda found: found[0] if found[0] in "\n\t" else f"&#{ord(found[0])};", text)
