"""Apply the facts about calls to a contract: which of its operations change nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from math import inf

from soapwright.calls.facts import CallFacts
from soapwright.contract.chosen import fits_nothing, no_operation
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Problem


@dataclass(frozen=True, slots=True)
class Calls:
    """How the operations of one contract behave when they are called; `read_only` are the keys of those that change nothing."""

    facts: CallFacts = field(default_factory=CallFacts)
    read_only: frozenset[str] = frozenset()


UNKNOWN = Calls()
"""Of a service that nobody has said anything of."""


def resolve_calls(contract: ContractView, facts: CallFacts) -> Calls:
    """Return how the operations of a contract behave. Raises InputError with what in the facts does not fit it."""
    problems = _problems(contract, facts)
    if problems:
        raise InputError(sorted(problems, key=lambda problem: problem.where.line or inf))
    read_only = {
        operation.key
        for operation in contract.operations
        if any(fnmatchcase(operation.name, pattern) for pattern in facts.read_only)
    }
    return Calls(facts, frozenset(read_only))


def _problems(contract: ContractView, facts: CallFacts) -> list[Problem]:
    """Return what the file itself names and the contract does not have; what it inherits is for other services too."""
    file = facts.file
    # What is said of operations that nobody chose is in nobody's way.
    if file is None or contract.not_chosen or "read_only" not in file.data:
        return []
    names = {operation.name for operation in contract.operations}
    return [
        Problem(file.where("read_only", number), *no_operation(pattern, names))
        for number, pattern in enumerate(facts.read_only)
        if fits_nothing(pattern, names)
    ]
