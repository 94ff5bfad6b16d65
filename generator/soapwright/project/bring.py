"""Bring contracts to a project: the first one, with a config for it, and further ones."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from soapwright.base.garbage import seldom_collected
from soapwright.base.naming import Naming, Style
from soapwright.base.progress import Progress, no_progress
from soapwright.base.project import is_within, project_root
from soapwright.canonical.lock import check_date
from soapwright.config.config import USUAL_CONFIGS, Config, ServiceConfig
from soapwright.config.load import load_reading
from soapwright.config.places import check_new_place, suggest_place
from soapwright.contract.chosen import COMMAND_LINE, Chosen, check_patterns
from soapwright.contract.views import ContractView
from soapwright.disk.file_changes import cannot_write
from soapwright.disk.system import locked
from soapwright.errors import InputError, Problem, UsageError
from soapwright.project.config_text import SCHEMA_NAME, named_services, with_service
from soapwright.project.keep import (
    keep,
    kept_out,
    read_canonical,
    recorded_service,
    recorded_source,
    write,
)
from soapwright.python.first_call import first_call
from soapwright.python.plan import ContractPlanner
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.renamings import Renaming, renamings
from soapwright.read.documents import load
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Limits


@dataclass(frozen=True)
class Imported:
    """What an import did: the place, the contract, paths of files (lock and config among them), warnings."""

    name: str
    contract: ContractView
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: tuple[Path, ...]
    warnings: tuple[Problem, ...]

    def renamings(self) -> tuple[Renaming, ...]:
        """Return what clients call otherwise than the contract would have it, with a config that says nothing of names."""
        return renamings(*self._planned)

    def first_call(self) -> str:
        """Return a program of one line to try the client with, with such a config; "" where none is known."""
        planner, plan = self._planned
        return first_call(plan, planner.struct)

    @cached_property
    @seldom_collected()
    def _planned(self) -> tuple[ContractPlanner, ContractPlan]:
        service = ServiceConfig(self.name, Path())
        config = Config(Path(), Path(), Style.PYTHON, (service,))
        planner = ContractPlanner(self.contract, None, service, config, Naming())
        return planner, planner.names_alone()


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a contract is read with, whether it may be kept outside of the project, and who hears how far that is."""

    library: Library
    outside: bool
    progress: Progress


def init(
    source: str,
    name: str | None = None,
    config: Path | str = USUAL_CONFIGS[-1],
    *,
    output: Path | str | None = None,
    service: str | None = None,
    operations: Sequence[str] = (),
    revision: str | None = None,
    date: str | None = None,
    origin: str | None = None,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
) -> Imported:
    """Start a project: import the contract at `source` and write a first config, or change nothing.

    `operations` are patterns of the names of those that the clients are to have; the contract is kept as a whole.
    Without `name` the place comes from the contract's namespace and service. `output` is where the packages are
    to go, relative to the current folder; without it, to `generated`, beside the config's folder. The config states
    the `limits` and `imports` that differ from the usual ones. `progress` is called with how far reading is. Raises InputError
    when the config exists; for the rest see `import_contract`.
    """
    file = Path(config)
    if file.exists():
        hint = "Add another contract to it with soapwright import, or make another one with --config."
        raise InputError.at(str(file), "the config exists already", hint)
    rules = _Rules(Library(limits or LIMITS, imports or IMPORTS), outside, progress)
    where = None if output is None else Path(output)
    return _bring(source, name, file, rules, service, tuple(operations), (revision, date), origin, where)


def import_contract(
    source: str,
    name: str,
    config: Path | str = USUAL_CONFIGS[-1],
    *,
    service: str | None = None,
    operations: Sequence[str] = (),
    revision: str | None = None,
    date: str | None = None,
    origin: str | None = None,
    limits: Limits | None = None,
    imports: Imports | None = None,
    outside: bool = False,
    progress: Progress = no_progress,
) -> Imported:
    """Keep the contract at `source` (file, folder or URL) beside a config, in canonical form, and name it there.

    `name` is its place, package/version/service; `service` chooses one of several services in the WSDL, and
    `operations` are patterns of the names of those that the clients are to have. The lock records `revision` and its `date`, and `origin` or else
    the source. The config is made when there is none. `limits` and
    `imports` go before what the config says of reading contracts; `outside` lets a link lead out of the project.

    Raises UsageError for a name that cannot be a place, InputError for everything in the schema files, the
    config, the lock or the folder that does not let the import be done; nothing is changed then.
    """
    usual = load_reading(Path(config))
    rules = _Rules(Library(limits or usual[0], imports or usual[1]), outside, progress)
    return _bring(source, name, Path(config), rules, service, tuple(operations), (revision, date), origin)


@seldom_collected()
def _bring(
    source: str,
    name: str | None,
    file: Path,
    rules: _Rules,
    service: str | None,
    operations: tuple[str, ...],
    dated: tuple[str | None, str | None],
    origin: str | None,
    output: Path | None = None,
) -> Imported:
    # What is wrong with the config or the name is said before anything is fetched.
    check_date(dated[1])
    named = named_services(file)
    if name is not None:
        check_new_place(name, named)
    root = file.parent
    chosen = service or (recorded_service(root, name) if name else None)
    if operations and name in named:
        what = f"{name} is in {file} already"
        raise UsageError.at("--operations", what, "Choose its operations there.")
    rules.progress("reading", 0, 2)
    documents = load(source, rules.library)
    rules.progress("reading", 1, 2)
    canonical = read_canonical(documents, chosen, rules.library, Chosen(operations, COMMAND_LINE))
    check_patterns(operations, canonical.contract.operation_names, COMMAND_LINE)
    rules.progress("reading", 2, 2)
    place = name or suggest_place(canonical.contract)
    if not rules.outside and not is_within(root / place, project_root(root)):
        what = f"the contract would be kept outside of the project, in {os.path.realpath(root / place)}"
        raise InputError.at(
            str(root / place), what, "Remove the link, or allow it by --allow outside-project."
        )
    recorded = recorded_source(origin or source, root, place)
    try:
        # Two imports at a time add to one lock and one config.
        with locked(root):
            kept = keep(place, canonical, root, recorded, service=chosen, revision=dated[0], date=dated[1])
            texts = {file: with_service(file, place, canonical.contract, output, rules.library, operations)}
            if not file.exists():
                from soapwright.project.json_schemas import schema_text

                texts[root / SCHEMA_NAME] = schema_text("soapwright.toml")
            done = write([kept], root, {path: text.encode() for path, text in texts.items()})
    except OSError as error:
        raise cannot_write(error, root) from None
    warnings = (*kept.warnings, *kept_out(origin or source, root, place))
    return Imported(place, canonical.contract, done.written, done.removed, done.unchanged, warnings)
