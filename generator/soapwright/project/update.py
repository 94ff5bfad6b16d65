"""Update a project's contracts from their sources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from soapwright.api import Generated, loaded_config
from soapwright.base.progress import Progress, no_progress
from soapwright.base.project import seen_from
from soapwright.canonical.lock import LOCK_NAME, Entry, check_date, read_lock
from soapwright.compare.change import Comparison, Level
from soapwright.compare.updates import State, Update, compare_updates
from soapwright.config.config import Config, ServiceConfig
from soapwright.disk.system import Waiting, locked, wait_silently
from soapwright.errors import InputError, Problem, UsageError, Where, did_you_mean
from soapwright.output.manifest import formatted_packages
from soapwright.output.write import Written, check_output, write_output
from soapwright.pipeline import Newer, Output, build, load_contract
from soapwright.project.contract_files import Kept, wanted_files, write
from soapwright.project.fetch_again import Fetched, check_unedited, fetch_again, undone_on_failure
from soapwright.project.same_service import another_service
from soapwright.read.imports import Imports
from soapwright.read.library import Library
from soapwright.read.limits import Limits

AskDated: TypeAlias = Callable[[str, Sequence[str]], str | None]
"""Returns the revision or the date (the first argument) of contracts; None if unknown."""


@dataclass(frozen=True, slots=True)
class UpdatedContract:
    """The update of one contract: the files written and removed, and what that changes.

    `comparison` is None if nothing changed, or if the old files could not be read.
    """

    name: str
    source: str
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    comparison: Comparison | None = None

    @property
    def changed(self) -> bool:
        """Whether the contract has changed."""
        return bool(self.written or self.removed)

    @property
    def level(self) -> Level | None:
        """The worst change, None if nothing changed.

        It is a warning if the contracts cannot be compared, and harmless if they compare as equal, for
        example after a change of documentation.
        """
        if not self.changed:
            return None
        return self.comparison.level if self.comparison else Level.WARNING


@dataclass(frozen=True, slots=True)
class Updated:
    """The result of an update; with `dry_run`, of a hypothetical one, and `generated` is None."""

    contracts: tuple[UpdatedContract, ...]
    generated: Generated | None
    warnings: tuple[Problem, ...]

    @property
    def level(self) -> Level | None:
        """The worst change, None if nothing changed."""
        return max((one.level for one in self.contracts if one.level is not None), default=None)


class NotUpdatedError(InputError):
    """The new contracts can be read, but their clients cannot be written; `contracts` holds the changes."""

    def __init__(self, problems: Iterable[Problem], contracts: tuple[UpdatedContract, ...] = ()) -> None:
        super().__init__(problems)
        self.contracts = contracts


def update(
    config: Config | Path | str,
    *,
    services: Collection[str] = (),
    revision: str | None = None,
    date: str | None = None,
    force: bool = False,
    dry_run: bool = False,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
    waiting: Waiting = wait_silently,
    ask: AskDated | None = None,
) -> Updated:
    """Fetch contracts again from their sources in the lock, import them, and write the clients: all, or nothing.

    `services` are places, by default those of all imported contracts. `revision` and `date` are recorded for
    contracts that have changed; if the lock has values for these but none are given, `ask` is called for
    them. `force` overwrites schema files and output that were edited by hand. `dry_run` does everything but
    write. For the other parameters see `generate`.

    Raises UsageError for an unknown place, InputError if a source cannot be read or answers with another
    service, NotUpdatedError if a client cannot be written. Only a killed run can leave new contracts with old
    clients; `generate` fixes that.
    """
    check_date(date)
    loaded = loaded_config(config, limits, imports, outside=outside)
    root, library = loaded.root, loaded.library()
    chosen = _chosen(loaded, services)
    lock = read_lock(root / LOCK_NAME)
    entries = {name: lock[name] for name in chosen}
    if not force:
        check_unedited(root, entries)
    fetched = fetch_again(root, entries, chosen, revision, date, library)
    if ask is not None and (asked := _asked(ask, fetched, entries, revision, date)) != (revision, date):
        fetched = fetch_again(root, entries, chosen, *asked, library)
    comparisons = _comparisons(fetched, loaded, chosen, lock, library)
    contracts = tuple(_updated(one, comparisons.get(one.kept.name)) for one in fetched)
    warnings = tuple(warning for one in fetched for warning in one.kept.warnings)
    try:
        output = build(
            loaded,
            progress,
            formatted=formatted_packages(loaded.output, loaded.packages),
            newer=_newer(fetched, loaded, lock, library),
        )
        if dry_run:
            check_output(loaded.output, output.packages, force=force)
            return Updated(contracts, None, tuple(dict.fromkeys((*warnings, *output.warnings))))
        written = _write([one.kept for one in fetched], loaded, output, force, waiting)
    except InputError as error:
        what = "nothing was updated because the clients of the new contracts cannot be written"
        hint = "Fix the problems above and update again. --dry-run shows the changes."
        raise NotUpdatedError((*error.problems, Problem(Where(str(root)), what, hint)), contracts) from None
    return Updated(contracts, Generated(written, output.operations, output.warnings), warnings)


def _asked(
    ask: AskDated,
    fetched: Collection[Fetched],
    entries: Mapping[str, Entry],
    revision: str | None,
    date: str | None,
) -> tuple[str | None, str | None]:
    """Return the revision and the date of changed contracts, as given or asked for."""
    changed = [one.kept.name for one in fetched if one.changes]
    known = [entries[name].dated for name in changed]
    if revision is None and any(one.revision for one in known):
        revision = ask("revision", changed)
    if date is None and any(one.date for one in known):
        date = ask("date", changed)
        check_date(date)
    return revision, date


def _write(kept: Sequence[Kept], config: Config, output: Output, force: bool, waiting: Waiting) -> Written:
    """Write contracts and clients, or nothing."""
    with undone_on_failure(wanted_files(kept, config.root)):
        # Only for this step: the clients may be written to a folder with the same lock.
        with locked(config.root, waiting):
            write(kept, config.root)
        return write_output(config.output, output.packages, force=force, waiting=waiting)


def _newer(
    fetched: Collection[Fetched], config: Config, lock: Mapping[str, Entry], library: Library
) -> Newer:
    """Return the contracts to make the clients from: as they will be on the disk, and in the lock."""
    by_name = {one.kept.name: one for one in fetched}
    documents = {
        service.name: one.documents(service.schema, library)
        for service in config.services
        if (one := by_name.get(_contract_name(service, config.root)))
    }
    return Newer(documents, {**lock, **{name: one.kept.entry for name, one in by_name.items()}})


def _chosen(config: Config, services: Collection[str]) -> dict[str, ServiceConfig]:
    """Return the contracts to update, by their names in the lock."""
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
        what = f"{' or '.join(unknown)} was not imported, so its source is unknown"
        raise InputError.at(str(config.root / LOCK_NAME), what, "Import it with soapwright import.")
    return {name: service for name, service in contracts.items() if name in lock}


def _contract_name(service: ServiceConfig, root: Path) -> str:
    """Return the name of a service's contract in the lock, if it is there."""
    folder = service.schema if service.schema.is_dir() else service.schema.parent
    return seen_from(folder, root)


def _comparisons(
    fetched: Collection[Fetched],
    config: Config,
    services: Mapping[str, ServiceConfig],
    lock: Mapping[str, Entry],
    library: Library,
) -> dict[str, Comparison]:
    """Return the changes of each contract that is no longer the same.

    Raises InputError if it is another service altogether.
    """
    changed = {one.kept.name for one in fetched if one.changes}
    updates: dict[str, Update] = {}
    others: list[Problem] = []
    for one in fetched if changed else ():
        name = one.kept.name
        service = services[name]
        old = new = State(one.canonical.contract, one.kept.entry.dated)
        if name in changed:
            try:
                old = State(
                    load_contract(str(config.root / name), lock[name].service, library, service.chosen)[0],
                    lock[name].dated,
                )
            except InputError:
                # The old files were broken and are being overwritten: there is nothing to compare with.
                continue
            if problem := another_service(name, one.kept.entry.source, old.contract, new.contract):
                others.append(problem)
        updates[name] = Update(services[name], old, new)
    if others:
        raise InputError(others)
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
