"""Read the contracts for the pages: those of a config, or one that is not in a config."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from soapwright.base.progress import Progress, no_progress
from soapwright.calls.apply_calls import resolve_calls
from soapwright.calls.calls_toml import load_calls
from soapwright.canonical.lock import LOCK_NAME, read_lock
from soapwright.compare.change import Origin
from soapwright.compare.subject import DEFAULTS, Subject
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.places import suggest_place
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError, Problem, UsageError
from soapwright.pages.volume import Volume
from soapwright.pipeline import load_contract
from soapwright.read.library import Library
from soapwright.rest.apply_rest import rest_of


def of_config(
    config: Config, places: Collection[str] = (), progress: Progress = no_progress
) -> tuple[Volume, ...]:
    """Return the contracts of a config, or those at or below some places.

    Raises InputError with the problems of all of them, UsageError for an unknown place.
    """
    chosen = _chosen(config, places)
    library, lock = config.library(), read_lock(config.root / LOCK_NAME)
    read: list[Volume] = []
    problems: list[Problem] = []
    for number, service in enumerate(chosen):
        progress("reading", number, len(chosen))
        try:
            entry = lock.get(service.name)
            revision = (entry and entry.revision) or ""
            read.append(_volume(_read(str(service.schema), service, config, library, revision)))
        except InputError as error:
            problems += error.problems
    progress("reading", len(chosen), len(chosen))
    if problems:
        raise InputError(problems)
    return tuple(read)


def of_source(source: str, service: str | None, library: Library) -> Volume:
    """Return the contract at a file, folder or URL, with a suggested place. Raises InputError."""
    unplaced = ServiceConfig("", Path(source), service)
    found = _read(source, unplaced, DEFAULTS, library, "")
    place = suggest_place(found.contract)
    return _volume(
        replace(found, service=replace(unplaced, name=place), origin=Origin(place, found.contract.name))
    )


def _volume(subject: Subject) -> Volume:
    service = subject.service
    docs = fit_docs(subject.contract, load_docs(service.docs_file), service.name)
    return Volume(subject, docs, resolve_calls(subject.contract, load_calls(service.calls_file)))


def _read(source: str, service: ServiceConfig, config: Config, library: Library, revision: str) -> Subject:
    contract, _ = load_contract(source, service.service, library, service.chosen)
    rest = rest_of(contract, service)
    return Subject(Origin(service.name, contract.name, revision), contract, rest, service, config)


def _chosen(config: Config, places: Collection[str]) -> Sequence[ServiceConfig]:
    if not places:
        return config.services
    for place in places:
        if not any(True for _ in _below(config, place)):
            names = ", ".join(one.name for one in config.services)
            raise UsageError.at(place, f"this is not a place of {config.file}", f"Choose from {names}.")
    wanted = {one.name for place in places for one in _below(config, place)}
    return [one for one in config.services if one.name in wanted]


def _below(config: Config, place: str) -> Iterator[ServiceConfig]:
    place = place.rstrip("/")
    return (one for one in config.services if one.name == place or one.name.startswith(f"{place}/"))
