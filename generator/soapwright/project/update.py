"""Bring a project's contracts up to date from where they came from."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from soapwright.api import Generated, generate, loaded_config
from soapwright.compare.model import Comparison
from soapwright.compare.updates import State, Update, compare_updates
from soapwright.config.model import Config, ServiceConfig
from soapwright.disk.system import Waiting, locked, wait_silently
from soapwright.errors import InputError, Problem, UsageError, Where, did_you_mean
from soapwright.pipeline import load_contract
from soapwright.project.fetch import Fetched, check_unedited, fetch_again, undone_on_failure
from soapwright.project.keep import (
    wanted_files,
    write,
)
from soapwright.python.format import Progress, no_progress
from soapwright.schemas.lock import LOCK_NAME, Entry, read_lock


@dataclass(frozen=True, slots=True)
class UpdatedContract:
    """What an update did to one contract: which of its files were written and removed, and what that changes.

    `comparison` is None when nothing did, or when the old files could not be read.
    """

    name: str
    source: str
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    comparison: Comparison | None = None

    @property
    def changed(self) -> bool:
        """Whether the contract is another one than before."""
        return bool(self.written or self.removed)


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did, or with `dry_run` would do: `generated` is None then."""

    contracts: tuple[UpdatedContract, ...]
    generated: Generated | None
    warnings: tuple[Problem, ...]


def update(
    config: Config | Path | str,
    *,
    services: Collection[str] = (),
    revision: str | None = None,
    force: bool = False,
    dry_run: bool = False,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
) -> Updated:
    """Fetch contracts again from the sources in the lock, import them, and write the clients: all, or nothing.

    `services` are places, by default those of all imported contracts; `revision` is recorded for those that
    have changed. With `force`, schema files and output that were edited by hand are overwritten; with
    `dry_run` nothing is written. For `progress` and `waiting` see `generate`.

    Raises UsageError for a place that is not there, InputError when a source cannot be read or a client cannot
    be written. Only a run that is killed can leave new contracts with old clients; generate mends that.
    """
    loaded = loaded_config(config)
    root = loaded.root
    chosen = _chosen(loaded, services)
    lock = read_lock(root / LOCK_NAME)
    entries = {name: lock[name] for name in chosen}
    if not force:
        check_unedited(root, entries)
    services_wanted = {name: service.service for name, service in chosen.items()}
    fetched = fetch_again(root, entries, services_wanted, revision)
    comparisons = _comparisons(fetched, loaded, chosen, lock)
    contracts = tuple(_updated(one, comparisons.get(one.kept.name)) for one in fetched)
    warnings = tuple(warning for one in fetched for warning in one.kept.warnings)
    if dry_run:
        return Updated(contracts, None, warnings)
    kept = [one.kept for one in fetched]
    with undone_on_failure(wanted_files(kept, root)):
        # Not longer than that: the clients may be written into a folder that has this lock, too.
        with locked(root, waiting):
            write(kept, root)
        try:
            generated = generate(loaded, force=force, progress=progress, waiting=waiting)
        except InputError as error:
            what = "nothing was updated, because the clients of the new contracts cannot be written"
            problem = Problem(
                Where(str(root)),
                what,
                "Mend what is said above, and update again; with --dry-run it shows what is new.",
            )
            raise InputError((*error.problems, problem)) from None
    return Updated(contracts, generated, warnings)


def _chosen(config: Config, services: Collection[str]) -> dict[str, ServiceConfig]:
    """Return the contracts that are to be updated, by the names that the lock has for them."""
    known = {service.name: service for service in config.services}
    for place in services:
        if place not in known:
            what = f"there is no service {place!r} in {config.file}"
            raise UsageError.at("--service", what, did_you_mean(place, known))
    lock = read_lock(config.root / LOCK_NAME)
    contracts = {
        _contract_name(service, config.root): service
        for service in config.services
        if not services or service.name in services
    }
    unknown = [service.name for name, service in contracts.items() if name not in lock]
    if unknown and (services or len(unknown) == len(contracts)):
        what = f"no import brought {' or '.join(unknown)} here, so it is not known where to fetch it"
        raise InputError.at(str(config.root / LOCK_NAME), what, "Bring it here with soapwright import.")
    return {name: service for name, service in contracts.items() if name in lock}


def _contract_name(service: ServiceConfig, root: Path) -> str:
    """Return the name by which the lock knows a service's contract, if it knows it."""
    folder = service.schema if service.schema.is_dir() else service.schema.parent
    return PurePath(os.path.relpath(folder, root)).as_posix()


def _comparisons(
    fetched: Collection[Fetched],
    config: Config,
    services: Mapping[str, ServiceConfig],
    lock: Mapping[str, Entry],
) -> dict[str, Comparison]:
    """Return what changes in each contract that is another one than before."""
    changed = {one.kept.name for one in fetched if one.changes}
    updates: dict[str, Update] = {}
    for one in fetched if changed else ():
        name = one.kept.name
        old = new = State(one.canonical.contract, one.kept.entry.revision)
        if name in changed:
            try:
                old = State(load_contract(str(config.root / name))[0], lock[name].revision)
            except InputError:
                # Somebody broke the files, and gave them up: there is nothing to compare with.
                continue
        updates[name] = Update(services[name], old, new)
    found = zip(updates, compare_updates(list(updates.values()), config), strict=True)
    return {name: comparison for name, comparison in found if name in changed}


def _updated(fetched: Fetched, comparison: Comparison | None) -> UpdatedContract:
    changes = fetched.changes
    return UpdatedContract(
        fetched.kept.name,
        fetched.kept.entry.source,
        tuple(path for path, content in changes.items() if content is not None),
        tuple(path for path, content in changes.items() if content is None),
        comparison,
    )
