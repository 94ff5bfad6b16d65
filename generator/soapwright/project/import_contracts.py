"""Import contracts into a project: the first one with a new config, and further ones."""

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
from soapwright.contract.selection import COMMAND_LINE, Selection, check_patterns
from soapwright.contract.views import ContractView
from soapwright.disk.file_changes import cannot_write
from soapwright.disk.system import locked
from soapwright.errors import InputError, Problem, UsageError
from soapwright.project.config_text import SCHEMA_NAME, named_services, with_service
from soapwright.project.contract_files import (
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
    """The result of an import: the place, the contract, the files written (with lock and config), and warnings."""

    name: str
    contract: ContractView
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: tuple[Path, ...]
    warnings: tuple[Problem, ...]

    def renamings(self) -> tuple[Renaming, ...]:
        """Return the names that differ between the contract and its clients, given default naming rules."""
        return renamings(*self._planned)

    def first_call(self) -> str:
        """Return a one-line program that tries the client, "" if there is none."""
        planner, plan = self._planned
        return first_call(plan, self.contract, planner.struct)

    @cached_property
    @seldom_collected()
    def _planned(self) -> tuple[ContractPlanner, ContractPlan]:
        service = ServiceConfig(self.name, Path())
        config = Config(Path(), Path(), Style.PYTHON, (service,))
        planner = ContractPlanner(self.contract, None, service, config, Naming())
        return planner, planner.names_alone()


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules for reading a contract, whether it may be stored outside the project, and the progress callback."""

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

    `operations` are patterns of the operations that clients should have; the contract is stored as a whole.
    `name` defaults to a place made from the contract's namespace and service. `output` is the folder for the
    packages, relative to the current folder; it defaults to `generated`, next to the config's folder. The
    config states `limits` and `imports` that differ from the defaults. `progress` is called with the progress
    of reading. Raises InputError if the config exists; for the rest see `import_contract`.
    """
    file = Path(config)
    if file.exists():
        hint = "Add a contract to it with soapwright import, or create another config with --config."
        raise InputError.at(str(file), "the config already exists", hint)
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
    """Store the contract at `source` (file, folder or URL) beside a config, in canonical form, and add it there.

    `name` is its place, package/version/service. `service` selects a service if the WSDL has several, and
    `operations` are patterns of the operations that clients should have. The lock records `revision`, `date`,
    and `origin` or else the source. The config is created if it does not exist. `limits` and `imports` take
    precedence over those of the config; `outside` allows a link to lead out of the project.

    Raises UsageError for an invalid place, and InputError for anything in the schema files, the config, the
    lock or the folder that prevents the import; nothing is changed then.
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
    # Report a wrong config or place before fetching anything.
    check_date(dated[1])
    named = named_services(file)
    if name is not None:
        check_new_place(name, named)
    root = file.parent
    chosen = service or (recorded_service(root, name) if name else None)
    if operations and name in named:
        what = f"{name} is already in {file}"
        raise UsageError.at("--operations", what, "Select its operations there.")
    rules.progress("reading", 0, 2)
    documents = load(source, rules.library)
    rules.progress("reading", 1, 2)
    canonical = read_canonical(documents, chosen, rules.library, Selection(operations, COMMAND_LINE))
    check_patterns(operations, canonical.contract.operation_names, COMMAND_LINE)
    rules.progress("reading", 2, 2)
    place = name or suggest_place(canonical.contract)
    if not rules.outside and not is_within(root / place, project_root(root)):
        what = f"the contract would be stored outside the project, in {os.path.realpath(root / place)}"
        raise InputError.at(
            str(root / place), what, "Remove the link, or allow it with --allow outside-project."
        )
    recorded = recorded_source(origin or source, root, place)
    try:
        # Concurrent imports modify the same lock and config.
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
