"""Texts that are made for patterns match them, as libxml2 reads them."""

from __future__ import annotations

import pytest

from soapwright.examples.pattern_checks import taken
from soapwright.examples.patterns import text_for

PATTERNS = [
    r"[A-Z]{2}\d{3}",
    r"(a|b)+c?",
    r"[^a-c]x",
    r"\p{Lu}\p{Nd}*",
    r"\i\c*",
    r"\d{4}-\d{2}(Z|[+\-]\d{2}:\d{2})?",
    r"[a-z-[aeiou]]{2,5}",
    r".{3}",
    r"",
    r"\{[0-9a-fA-F]{8}\}",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_texts_that_match_patterns(pattern: str) -> None:
    for longer in (0, 1, 3):
        assert taken([pattern], [text_for(pattern, longer)])
