"""Comparisons of real contracts name every difference that a judge finds in the XML, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from .judge import differences
from .sides import compare, kept_facts
from .verdict import Verdict, judge

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "wsdl"
SHIPPED = ROOT / "schemas" / "msads"
EARLIER = ROOT / "tests" / "documented" / "contracts"

# How many differences there are, so that a lost one is noticed on both sides.
REVISIONS = {
    ("13.0.11", "13.0.25", "customer_billing"): 22,
    ("13.0.11", "13.0.25", "customer_management"): 47,
    ("13.0.25", "13.0.30.1", "ad_insight"): 47,
    ("13.0.25", "13.0.30.1", "bulk"): 11,
    ("13.0.25", "13.0.30.1", "campaign_management"): 220,
    ("13.0.25", "13.0.30.1", "customer_billing"): 10,
    ("13.0.25", "13.0.30.1", "customer_management"): 4,
    ("13.0.25", "13.0.30.1", "reporting"): 183,
    ("13.0.11", "13.0.30.1", "customer_billing"): 31,
    ("13.0.11", "13.0.30.1", "customer_management"): 51,
}
VERSIONS = {"campaign_management": 777, "customer_billing": 50, "customer_management": 81}

in_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of real contracts is not here")


def published(revision: str, service: str) -> Path:
    """Return a WSDL as it was published."""
    version = "v12" if revision.startswith("12") else "v13"
    return CORPUS / version / revision / f"{service.replace('_', '')}.wsdl"


def kept(revision: str, service: str) -> Path:
    """Return a contract that the project has, in its canonical form."""
    return SHIPPED / "v13" / service if revision == "13.0.30.1" else EARLIER / revision / service


def check(old: Path, new: Path, expected: int) -> None:
    before, after = kept_facts(old), kept_facts(new)
    assert len(differences(before, after)) == expected
    assert judge(compare(old, new), before, after) == Verdict(set(), set())


def check_versions(old: Path, new: Path, expected: int) -> None:
    """Compare v12 with v13: the judge spells the version of the old namespaces as that of the new ones."""
    before, after = kept_facts(old, "v12", "v13"), kept_facts(new)
    namespaces = {
        uri: other
        for uri in kept_facts(old).namespaces
        if (other := uri.replace("v12", "v13")) != uri and other in after.namespaces
    }
    comparison = compare(old, new)
    assert comparison.namespaces == namespaces
    assert len(differences(before, after)) == expected
    assert judge(comparison, before, after, namespaces) == Verdict(set(), set())


@in_corpus
@pytest.mark.parametrize(("old", "new", "service"), REVISIONS)
def test_the_judge_agrees_on_published_revisions(old: str, new: str, service: str) -> None:
    check(published(old, service), published(new, service), REVISIONS[old, new, service])


@pytest.mark.parametrize(
    ("old", "new", "service"), [key for key in REVISIONS if key[2].startswith("customer")]
)
def test_the_judge_agrees_on_canonical_revisions(old: str, new: str, service: str) -> None:
    check(kept(old, service), kept(new, service), REVISIONS[old, new, service])


@in_corpus
@pytest.mark.parametrize("service", VERSIONS)
def test_the_judge_agrees_on_published_versions(service: str) -> None:
    check_versions(published("12.13.6", service), published("13.0.30.1", service), VERSIONS[service])


@pytest.mark.parametrize("service", VERSIONS)
def test_the_judge_agrees_on_canonical_versions(service: str) -> None:
    check_versions(SHIPPED / "v12" / service, SHIPPED / "v13" / service, VERSIONS[service])
