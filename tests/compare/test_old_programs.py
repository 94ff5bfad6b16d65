"""Programs written for an old client, checked by mypy with the new one, match the reported effects on code.

Real contracts and their successors, and mutations of each kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from soapwright.compare.change import Change, Comparison, Level
from soapwright.python.planned_contract import ContractPlan

from .facts import Name
from .mutation import BREAKING, CODE, WARNING, Base, Mutation, bases
from .mutations import KINDS, mutations
from .programs import Part, Program, generate, plan, type_errors, write_program
from .sides import compare, kept_subject
from .test_judge import SHIPPED, kept

Errors = list[tuple[Part, str]]

SUCCESSORS = {
    "customer_management_25": (kept("13.0.25", "customer_management"), SHIPPED / "v13/customer_management"),
    "customer_billing_25": (kept("13.0.25", "customer_billing"), SHIPPED / "v13/customer_billing"),
    "customer_management_12": (SHIPPED / "v12/customer_management", SHIPPED / "v13/customer_management"),
    "customer_billing_12": (SHIPPED / "v12/customer_billing", SHIPPED / "v13/customer_billing"),
}
MADE_UP = bases()[0]

WITHIN_A_VERSION = ["customer_management_25", "customer_billing_25"]
"""Where nothing that code uses has changed, so that nothing may break."""

ANNOTATIONS = ("array", "map", "pair", "list", "simple")
"""The kinds of types that have no class: they show in the annotations of what holds them."""

# Old code may pass NIL, which is Any to mypy: that it is refused now shows when it runs.
SHOWS_WHEN_RUN = "nillable_removed_breaking"


@cache
def mutants() -> dict[str, Mutation]:
    """Return mutations of the made-up contract: of each kind one for each level at which it hits code."""
    chosen: dict[str, Mutation] = {}
    for kind in KINDS:
        for mutation in mutations(kind).get(MADE_UP, ()):
            level = mutation.effects.get(CODE, Level.INFO)
            chosen.setdefault(f"{kind}_{level}", mutation)
    return chosen


def check(folder: Path, pairs: Mapping[str, tuple[Path, Path]]) -> Mapping[str, Errors]:
    """Return what mypy says of old programs on new clients, by the name of each pair of schema files."""
    programs: dict[str, Program] = {}
    plans: dict[str, list[ContractPlan]] = {}
    for name, (old, new) in pairs.items():
        # The clients of a package share credentials, so one could hide what was done to those of another one.
        package = f"own_{name}" if "header" in name else "together"
        place = f"{package}/{name}"
        plans.setdefault(package, []).append(plan(kept_subject(new).contract, place))
        programs[f"{name}.py"] = write_program(plan(kept_subject(old).contract, place), place)
    for package, planned in plans.items():
        generate(package, planned, folder)
    errors = type_errors(folder, programs)
    return {name.removesuffix(".py"): found for name, found in errors.items()}


# mutations


def test_old_code_breaks_exactly_where_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = {name: (MADE_UP.folder, tmp_path / "schemas" / name) for name in mutants()}
    for name, (_, made) in pairs.items():
        made.mkdir(parents=True)
        mutants()[name].make(made)
    errors = check(tmp_path, pairs)
    assert [name for name, pair in pairs.items() if not _agrees(name, compare(*pair), errors[name])] == []
    monkeypatch.syspath_prepend(tmp_path)
    check_nil(SHOWS_WHEN_RUN)


def _agrees(name: str, comparison: Comparison, errors: Errors) -> bool:
    reported = max(
        (change.effects.get(CODE, Level.INFO) for change in comparison.changes), default=Level.INFO
    )
    made_of_responses = [part for part, _ in errors if part.made and not _sent(part.about)]
    if reported is BREAKING and name != SHOWS_WHEN_RUN:
        return bool(errors)
    if reported is WARNING:
        # Clients read responses; only code like tests makes them.
        return bool(made_of_responses) and len(made_of_responses) == len(errors)
    return not errors


def _sent(ident: str) -> bool:
    """Return whether requests hold the class of that name."""
    return any("request" in MADE_UP.sides(name) for name in MADE_UP.facts.types if _class(name) == ident)


def _class(name: Name) -> str:
    """Return what the class of a type is called, as long as no two have one name."""
    steps = name.rpartition("}")[2].strip("/").split("/")
    return "".join(step[:1].upper() + step[1:] for step in steps)


def check_nil(name: str) -> None:
    """Check that NIL is refused where it is no longer allowed."""
    assert mutants()[name].place[1:] == ("{https://library.example/v1}/FindRequest", "Ids")
    root, client = import_module("together"), import_module(f"together.{name}")
    with client.Library(root.Credentials()) as service, pytest.raises(root.EncodeError):
        service.find(query=client.Query(text=""), sorting=client.Sorting.BY_TITLE, ids=root.NIL)


# real contracts


def test_type_errors_are_those_that_the_comparison_reports(tmp_path: Path) -> None:
    errors = check(tmp_path, SUCCESSORS)
    for name, pair in SUCCESSORS.items():
        reported = [one for one in compare(*pair).changes if one.effects.get(CODE)]
        reach = [_reach(Base(pair[0]), change) for change in reported]
        for part, text in errors[name]:
            assert any(part.about in places for places in reach), (part.about, text)
        for change, places in zip(reported, reach, strict=True):
            if change.effects[CODE] is BREAKING:
                assert any(part.about in places for part, _ in errors[name]), change
    assert [name for name in SUCCESSORS if not errors[name]] == WITHIN_A_VERSION


def _reach(base: Base, change: Change) -> set[str]:
    """Return the parts of a program in which a change may be seen: of a type also what holds or extends it."""
    states, (kind, name, *_) = base.facts.states, change.path
    if kind == "operation":
        messages = [
            state for place, state in states.items() if place[:2] == (kind, name) and "element" in state
        ]
        return {name, "credentials", *(_class(state["element"]) for state in messages)}
    changed = {_class(name), _class(change.old)} - {""}
    reached, pending = set(), set(changed)
    while pending:
        reached.add(found := pending.pop())
        for place, state in states.items():
            names_it = found in changed or base.kind(state.get("type", "")) in ANNOTATIONS
            held = names_it and _class(state.get("type", "")) == found
            if place[0] == "type" and (held or _class(state.get("base", "")) == found):
                pending |= {_class(place[1])} - reached
    return reached | {
        place[1]
        for place, state in states.items()
        if place[0] == "operation" and _class(state.get("type", "")) in reached
    }
