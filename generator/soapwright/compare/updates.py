"""Compare contracts of a config with newer ones that are about to take their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from soapwright.compare.contracts import compare_contracts
from soapwright.compare.model import Comparison, Origin
from soapwright.compare.reading import with_credentials
from soapwright.compare.subject import Subject
from soapwright.config.model import Config, ServiceConfig
from soapwright.contract.views import ContractView
from soapwright.errors import InputError
from soapwright.rest.facts import load_facts
from soapwright.rest.resolve import Rest, resolve_rest


@dataclass(frozen=True, slots=True)
class State:
    """A contract as it was or is to be, and the revision if that is known."""

    contract: ContractView
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """What one service of a config has, and what it is to get; the same twice when nothing is new."""

    service: ServiceConfig
    old: State
    new: State


def compare_updates(updates: Sequence[Update], config: Config) -> Iterator[Comparison]:
    """Yield what each update changes.

    They are the updates of the services that are looked at, also those that change nothing: the clients of a
    package share their credentials.
    """
    pairs = [_subjects(update, config) for update in updates]
    for (old, _), new in zip(pairs, with_credentials([new for _, new in pairs]), strict=True):
        yield compare_contracts(old, new)


def _subjects(update: Update, config: Config) -> tuple[Subject, Subject]:
    states = (update.old, update.new)
    try:
        sides = [_rest(state.contract, update.service) for state in states]
    except InputError:
        # An operation that has no route yet, say: whoever writes the client says so, and here it only hides the rest.
        sides = [None, None]
    old, new = (
        Subject(
            Origin(update.service.name, state.contract.name, state.revision or ""),
            state.contract,
            rest,
            update.service,
            config,
        )
        for state, rest in zip(states, sides, strict=True)
    )
    return old, new


def _rest(contract: ContractView, service: ServiceConfig) -> Rest | None:
    return resolve_rest(contract, load_facts(service.rest_file)) if service.rest_file.is_file() else None
