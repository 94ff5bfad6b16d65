"""Apply the facts about calls to a contract: which operations are read-only, return pages, or start long jobs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import inf

from soapwright.calls.calls_toml import CallFacts
from soapwright.calls.pages import Paging, paging_of
from soapwright.calls.rule_paths import operations_of
from soapwright.calls.waits import Wait, twice, wait_of
from soapwright.contract.selection import fits_nothing, no_operation
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Problem, Where


@dataclass(frozen=True, slots=True)
class Calls:
    """How the operations of one contract behave when they are called.

    `read_only` are the keys of operations that change nothing, `pages` holds the paging of operations by key.
    """

    facts: CallFacts = field(default_factory=CallFacts)
    read_only: frozenset[str] = frozenset()
    pages: Mapping[str, Paging] = field(default_factory=dict)
    waits: tuple[Wait, ...] = ()


UNKNOWN = Calls()
"""The facts about a service without a calls.toml."""


def resolve_calls(contract: ContractView, facts: CallFacts) -> Calls:
    """Return how the operations of a contract behave; raise InputError if the facts do not fit it."""
    problems = list(_unknown(contract, facts))
    pages = _pages(contract, facts, problems)
    waits = _waits(contract, facts, problems)
    if problems:
        raise InputError(sorted(problems, key=lambda problem: problem.where.line or inf))
    read_only = {operation.key for operation in operations_of(contract, facts.read_only)}
    # Polling changes nothing.
    return Calls(facts, frozenset(read_only | {wait.poll.key for wait in waits}), pages, waits)


def _unknown(contract: ContractView, facts: CallFacts) -> Iterator[Problem]:
    """Yield names in the file itself that the contract lacks; inherited facts may be for other services."""
    file = facts.file
    # Facts about operations that were not chosen are not checked.
    if file is None or contract.not_chosen:
        return
    names = {operation.name for operation in contract.operations}
    stated: list[tuple[Where, str]] = []
    if "read_only" in file.data:
        stated += [(file.where("read_only", number), one) for number, one in enumerate(facts.read_only)]
    for rule in facts.pages:
        stated += [(rule.where["operations"], one) for one in rule.operations if rule.file == file.path]
        stated += [(rule.where["more"], rule.more)] if rule.more and rule.file == file.path else []
    for wait in facts.waits:
        stated += [(wait.where["submit"], one) for one in wait.submit if wait.file == file.path]
        stated += [(wait.where["poll"], wait.poll)] if wait.file == file.path else []
    yield from (
        Problem(where, *no_operation(one, names)) for where, one in stated if fits_nothing(one, names)
    )


def _pages(contract: ContractView, facts: CallFacts, problems: list[Problem]) -> dict[str, Paging]:
    """Return how operations are paged, by their keys; of several matching rules, the first is used."""
    found: dict[str, Paging] = {}
    for rule in facts.pages:
        for operation in operations_of(contract, rule.operations):
            if operation.key not in found:
                paging = paging_of(contract, operation, rule)
                if isinstance(paging, Paging):
                    found[operation.key] = paging
                else:
                    problems += paging
    return found


def _waits(contract: ContractView, facts: CallFacts, problems: list[Problem]) -> tuple[Wait, ...]:
    """Return what can be waited for; rules about unknown or unselected operations are for other services."""
    names = {operation.name for operation in contract.operations}
    found: list[Wait] = []
    for rule in facts.waits:
        if rule.poll in names and any(not fits_nothing(one, names) for one in rule.submit):
            wait = wait_of(contract, rule)
            if isinstance(wait, Wait):
                found.append(wait)
            else:
                problems += wait
    problems += twice(found)
    return tuple(found)
