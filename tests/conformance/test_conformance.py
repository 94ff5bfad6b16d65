"""The measure itself, and a small sample of the suites where they are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from .compare import losses
from .outcome import Outcome
from .page import rest, table
from .run import Runner
from .suites import databinding, missing, one_pattern, sampled, suites_folder, unpack, xsts
from .values import same

PREFIXES: dict[str | None, str] = {"a": "urn:a", "b": "urn:a", "c": "urn:c"}
PATTERNS = ("MixedContentType", "AnyAttributeLax", "ChoiceMaxOccursUnbounded", "QNameElement")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("1", "true"),
        ("1.50", "1.5"),
        ("1E2", "100"),
        ("INF", "INF"),
        ("abcd", "ABCD"),
        ("YWJj ZA==", "YWJjZA=="),
        ("a:x", "b:x"),
        (" a  b ", "a b"),
        ("1 2.0", "01 2"),
        ("2024-01-01T24:00:00Z", "2024-01-02T01:00:00+01:00"),
        ("12000-02-29T00:00:00.10", "12000-02-29T00:00:00.1"),
        ("-0001-01-01", "-0001-01-01"),
        ("2024-01-01Z", "2024-01-01+00:00"),
        ("--12-25Z", "--12-25+00:00"),
        ("23:30:00-01:00", "00:30:00Z"),
        ("P1Y2M", "P14M"),
        ("PT90S", "PT1M30S"),
    ],
)
def test_another_spelling_is_the_same_value(was: str, now: str) -> None:
    assert same(was, PREFIXES, now, PREFIXES)
    assert same(now, PREFIXES, was, PREFIXES)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("1", "2"),
        ("1", ""),
        ("a", "A"),
        ("a:x", "c:x"),
        ("1 2", "2 1"),
        ("2024-01-01", "2024-01-01Z"),
        ("2024-01-01T00:00:00", "2024-01-01T00:00:00Z"),
        ("P1M", "P30D"),
        ("true", "yes"),
    ],
)
def test_a_different_value_is_not_the_same(was: str, now: str) -> None:
    assert not same(was, PREFIXES, now, PREFIXES)


def test_a_prefix_without_its_declaration_is_lost() -> None:
    assert not same("a:x", PREFIXES, "a:x", {})
    assert same("a:x", {}, "a:x", PREFIXES)


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("<r><a/><b/></r>", "<r><b/><a/></r>", "order"),
        ("<r><a/><b/></r>", "<r><a/></r>", "element lost"),
        ("<r/>", "<r><a/></r>", "element added"),
        ("<r>t<a/></r>", "<r><a/>t</r>", "text between elements"),
        ('<r x="1"/>', "<r/>", "attribute lost"),
        ("<r/>", '<r x="1"/>', "attribute added"),
        ("<r><a>1</a></r>", "<r><a>2</a></r>", "value"),
        ("<r><a/></r>", '<r xmlns="urn:x"><a/></r>', "another element"),
    ],
)
def test_each_kind_of_loss_is_found(was: str, now: str, kind: str) -> None:
    assert [loss.kind for loss in losses(etree.fromstring(was), etree.fromstring(now))] == [kind]
    assert not list(losses(etree.fromstring(was), etree.fromstring(was)))


def test_the_table_counts_patterns_and_names_failures() -> None:
    outcomes = [
        Outcome("databinding", "databinding", "x/A/one.xml", "equal"),
        Outcome("databinding", "databinding", "x/A/two.xml", "lost", "order"),
        Outcome("databinding", "databinding", "x/B/one.xml", "equal"),
        Outcome("nistMeta", "g", "one.xml", "equal", spoilt=True),
        Outcome("msMeta", "h", "", "refused", "its name is wrong"),
    ]
    found = table(outcomes)
    assert "| Databinding, messages | 2 of 3 | 0 | 0 | 1 | 0 |" in found
    assert "| Databinding, patterns | 1 of 2 |" in found
    assert "| XSD Test Suite, NIST | 1 of 1 | 0 | 0 | 0 | 1 |" in found
    assert "| XSD Test Suite, invalid schemas | 1 of 1 | 1 | 0 | 0 | 0 |" in found
    assert "| lost | order | 1 | databinding two.xml |" in rest(outcomes)
    assert "| equal | not valid any more | 1 | g one.xml |" in rest(outcomes)


def test_a_sample_of_the_suites_passes(tmp_path: Path) -> None:
    archives = suites_folder()
    if why := missing(archives):
        pytest.skip(why)
    whole = databinding(archives)
    groups = [one_pattern(whole, name) for name in PATTERNS]
    assert all(group.documents for group in groups)
    groups += sampled(xsts(archives, valid=True), 8, seed=1) + sampled(xsts(archives, valid=False), 6, seed=1)
    unpack(archives, groups, tmp_path)
    wrong = [
        outcome
        for outcome in Runner(tmp_path, 1).run(groups)
        if not outcome.right and outcome.status != "skipped"
    ]
    assert wrong == []
