"""Compare contracts of a config with newer ones that are about to replace them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from soapwright.canonical.lock import UNDATED, Dated
from soapwright.compare.change import Comparison, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.reading import with_credentials
from soapwright.compare.subject import Subject
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.views import ContractView
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.rest.apply_rest import fit_rest
from soapwright.rest.rest_toml import load_facts


@dataclass(frozen=True, slots=True)
class State:
    """A contract before or after an update, with its revision and date as far as known."""

    contract: ContractView
    dated: Dated = UNDATED


@dataclass(frozen=True, slots=True)
class Update:
    """The state of one service before and after; the same object twice if nothing is new."""

    service: ServiceConfig
    old: State
    new: State


def compare_updates(updates: Sequence[Update], config: Config) -> Iterator[Comparison]:
    """Yield the changes of each update.

    All services of interest must be passed, even unchanged ones, because the clients of a package share their
    credentials.
    """
    pairs = [_subjects(update, config) for update in updates]
    for (old, _), new in zip(pairs, with_credentials([new for _, new in pairs]), strict=True):
        yield compare_contracts(old, new)


def _subjects(update: Update, config: Config) -> tuple[Subject, Subject]:
    states = (update.old, update.new)
    facts = load_facts(update.service.rest_file) if update.service.rest_file.is_file() else None
    docs = load_docs(update.service.docs_file)
    old, new = (
        Subject(
            Origin(update.service.name, state.contract.name, *state.dated),
            state.contract,
            fit_rest(state.contract, facts, state.dated) if facts else None,
            update.service,
            config,
            docs=fit_docs(state.contract, docs, update.service.name),
        )
        for state in states
    )
    return old, new
