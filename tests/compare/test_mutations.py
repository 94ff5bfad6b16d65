"""One thing changed in a contract is reported once, by the right rule and with the right effects."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soapwright.compare.change import Change, Comparison
from soapwright.compare.contracts import compare_contracts

from .mutation import CODE, Base, Mutation
from .mutations import KINDS, mutations
from .reader import read_facts
from .sides import kept_subject, subject
from .verdict import Verdict, judge

COMES_AND_GOES = ("type-added", "type-removed")


def reported(mutation: Mutation) -> Comparison:
    """Compare a contract with what a mutation makes of it; the judge agrees with what is found."""
    with TemporaryDirectory() as made:
        mutation.make(Path(made))
        comparison = compare_contracts(kept_subject(mutation.base.folder), subject(Path(made)))
        after = read_facts(Path(made))
    assert judge(comparison, mutation.base.facts, after) == Verdict(set(), set())
    return comparison


def check(mutation: Mutation) -> None:
    changes = reported(mutation).changes
    places = mutation.places or (mutation.place,)
    (own,) = [one for one in changes if one.rule.id == mutation.rule and one.path in places]
    assert own.effects == mutation.effects
    for other in changes:
        if other is not own:
            assert other.rule.id in (*COMES_AND_GOES, *mutation.follow)
            check_follows(mutation.base, other)
    check_operations(mutation.base, own)


def check_follows(base: Base, change: Change) -> None:
    """Check a type that nothing reaches any more: its class is gone, if it has one."""
    if change.rule.id == "type-removed":
        has_class = base.kind(change.path[1]) in ("struct", "values", "list of values")
        assert (CODE in change.effects) == has_class


def check_operations(base: Base, change: Change) -> None:
    """Check the operations that are reported for a change of a type."""
    if change.path[0] == "type" and change.path[1] in base.facts.types:
        assert set(change.operations) == {operation for _, operation in base.facts.users(change.path[1])}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=max(2, settings().max_examples // 100))
@given(data=st.data())
def test_each_mutation_is_reported_once(kind: str, data: st.DataObject) -> None:
    found = mutations(kind)
    base = data.draw(st.sampled_from(list(found)))
    check(data.draw(st.sampled_from(found[base])))
