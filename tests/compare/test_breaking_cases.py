"""Each folder of tests/cases/breaking is a rule, two contracts, and the result of comparing them.

    old/, new/      schema files, with a rest.toml and a docs.toml if needed; or a folder for each of several services
    expected.txt    one line per change: level, rule, path | what | effects

`pytest --update-golden` rewrites the expected changes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from soapwright.compare.change import Change, Comparison, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.rules import RULES
from soapwright.compare.service_changes import service_added, service_removed
from soapwright.compare.subject import Subject
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.pipeline import load_contract
from soapwright.rest.apply_rest import fit_rest
from soapwright.rest.rest_toml import load_facts

CASES = Path(__file__).parents[1] / "cases" / "breaking"
FOLDERS = sorted(folder.name for folder in CASES.iterdir())


def _subject(folder: Path) -> Subject:
    contract, warnings = load_contract(str(folder))
    assert not warnings
    facts = folder / "rest.toml"
    rest = fit_rest(contract, load_facts(facts)) if facts.exists() else None
    docs = fit_docs(contract, load_docs(folder / "docs.toml"), "acme/v1/case")
    return Subject(Origin(folder.name, contract.name), contract, rest, docs=docs)


@cache
def _services(side: Path) -> dict[str, Subject]:
    folders = [side] if (side / "service.wsdl").exists() else sorted(side.iterdir())
    return {folder.name if folder != side else "": _subject(folder) for folder in folders}


def _comparisons(case: Path) -> list[Comparison]:
    old, new = _services(case / "old"), _services(case / "new")
    both = [compare_contracts(old[name], new[name]) for name in old if name in new]
    gone = [service_removed(old[name].origin) for name in old if name not in new]
    return [*both, *gone, *(service_added(new[name].origin) for name in new if name not in old)]


def _line(change: Change) -> str:
    sides = ",".join(f"{side.value}={level}" for side, level in change.effects.items())
    return (
        f"{change.level} {change.rule.id} {' '.join(change.path)} | {change.what} | {sides}".rstrip() + "\n"
    )


@pytest.mark.parametrize("case", FOLDERS)
def test_changes_are_as_expected(case: str, update_golden: bool) -> None:
    changes = [change for comparison in _comparisons(CASES / case) for change in comparison.changes]
    found = "".join(map(_line, changes))
    expected = CASES / case / "expected.txt"
    if update_golden:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
    assert case in {change.rule.id for change in changes}
    for change in changes:
        # Others put it into sentences and tables.
        assert change.what and not change.what.endswith(".")
        assert not change.hint or change.hint.endswith(".")


@pytest.mark.parametrize("case", FOLDERS)
def test_a_contract_has_no_changes_against_itself(case: str) -> None:
    for side in ("old", "new"):
        subjects = _services(CASES / case / side)
        assert subjects
        for subject in subjects.values():
            assert compare_contracts(subject, subject).changes == ()


def test_every_rule_has_a_folder() -> None:
    assert sorted(rule.id for rule in RULES) == FOLDERS
