"""Every construct has a case, and the page matches the cases."""

from __future__ import annotations

import pytest

from .case_content import CASES, shown_line, stands_in_case
from .constructs import SECTIONS, Construct, Fate
from .page import PAGE, text
from .vocabulary import everything

CONSTRUCTS = [construct for rows in SECTIONS.values() for construct in rows]


def _name(construct: Construct) -> str:
    return f"{construct.case}: {construct.paths[0]}"


def test_every_construct_has_a_case() -> None:
    covered = {path for construct in CONSTRUCTS for path in construct.paths}
    assert [path for path in everything() if path not in covered] == []


@pytest.mark.parametrize("construct", CONSTRUCTS, ids=_name)
def test_the_case_contains_the_construct_and_shows_its_outcome(construct: Construct) -> None:
    assert [path for path in construct.paths if not stands_in_case(path, construct.case)] == []
    assert shown_line(construct) or not construct.shown
    # What has nothing to show says so; everything else shows it.
    assert bool(construct.shown) is (construct.fate is not Fate.NO_DATA)
    refused = (CASES / construct.case / "expected_error.txt").exists()
    assert refused is (construct.fate is Fate.REFUSED)


def test_the_page_is_made_from_the_cases() -> None:
    assert PAGE.read_text(encoding="utf-8") == text(), "run `python -m tests.support`"
