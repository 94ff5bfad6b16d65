"""The stages of generating clients: schema files → contract → plan → text → formatted text.

    read.load → read.parse → contract.resolve ─┬→ python.plan_contract → python.render → python.format_modules
                        rest.load_facts ───────┤
                        calls.load_calls ──────┤
                          docs.load_docs ──────┘

`build` reads all inputs and returns the output as values. Its callers write, compare or drop the files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from soapwright.base.garbage import seldom_collected
from soapwright.base.progress import Progress, no_progress
from soapwright.calls.apply_calls import Calls, resolve_calls
from soapwright.calls.calls_toml import load_calls
from soapwright.canonical.lock import LOCK_NAME, UNDATED, Entry, read_lock
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.cross_checks import (
    HeaderNames,
    check_files,
    check_header_names,
    check_hidden_headers,
    check_operations,
    check_ports,
)
from soapwright.config.extras import Extra, in_the_way, read_extras
from soapwright.contract.resolve import read_contract
from soapwright.contract.selection import ALL, Selection
from soapwright.contract.views import ContractView
from soapwright.docs.apply_docs import Docs, fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.output.manifest import NOT_FORMATTED, Formatted, with_manifest
from soapwright.output.seal import contract_facts, extra_sources, recipe
from soapwright.python.first_call import first_call
from soapwright.python.format import format_modules
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.render import render, verbatim
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.read.library import Library
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import load_facts
from soapwright.rest.revision import check_revision


@dataclass(frozen=True, slots=True)
class Output:
    """The result of a run: package → path → text, the number of operations, and warnings about the input.

    `first_call` is a one-line program that tries the first client, "" if there is none.
    """

    packages: Mapping[str, Mapping[str, str]]
    operations: int
    warnings: tuple[Problem, ...]
    first_call: str = ""

    @property
    def files(self) -> dict[str, str]:
        """All files of all packages, by path."""
        return {path: text for files in self.packages.values() for path, text in files.items()}

    def refuse_warnings(self) -> None:
        """Raise the warnings, if there are any, as InputError."""
        if self.warnings:
            raise InputError(self.warnings)


@dataclass(frozen=True, slots=True)
class Newer:
    """Contracts that are about to replace those on the disk: their documents by service, and the new lock.

    `resolved` are those of the contracts that are resolved already, each with its warnings.
    """

    documents: Mapping[str, Sequence[Document]] = field(default_factory=dict)
    lock: Mapping[str, Entry] = field(default_factory=dict)
    resolved: Mapping[str, tuple[ContractView, tuple[Problem, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Step:
    """One contract's part in the progress of a run."""

    progress: Progress
    done: int
    total: int

    def begins(self, stage: str) -> None:
        """Report the next stage of this contract."""
        self.progress(stage, self.done, self.total)


def load_contract(
    source: str, service: str | None = None, library: Library | None = None, chosen: Selection = ALL
) -> tuple[ContractView, tuple[Problem, ...]]:
    """Read the schema files at `source` (file, folder or URL).

    Return the resolved contract and the warnings.
    """
    return read_contract(load(source, library), service, library, chosen)


@seldom_collected()
def build(
    config: Config,
    progress: Progress = no_progress,
    *,
    formatted: Formatted = NOT_FORMATTED,
    newer: Newer | None = None,
) -> Output:
    """Return the output for a config, or what it would be with `newer` contracts.

    Text that an earlier run has `formatted` is not formatted again. `progress` is called with the number of
    contracts read and planned, of packages rendered, and with how much of the code is formatted. Raises
    InputError with the problems of all contracts.
    """
    newer = newer or Newer(lock=read_lock(config.root / LOCK_NAME))
    recipes = {name: recipe(config, name) for name in config.packages}
    extras = _extras(config, newer)
    planned, warnings = _planned(config, newer, progress)
    packages = []
    for number, name in enumerate(recipes):
        progress("rendering", number, len(recipes))
        own = [one for one in planned if one.plan.package == name]
        plan = PackagePlan(name, tuple(one.plan for one in own))
        packages.append(_Package(plan, {one.plan.place: one.facts for one in own}, extras[name]))
    progress("rendering", len(recipes), len(recipes))
    _stop_on_errors([*warnings, *(problem for package in packages for problem in package.in_the_way(config))])
    files = {
        one.plan.name: one.files(config, recipes[one.plan.name], formatted.get(one.plan.name, {}), progress)
        for one in packages
    }
    operations = sum(len(one.plan.methods) for one in planned)
    first = first_call(planned[0].plan, planned[0].contract) if planned else ""
    return Output(files, operations, tuple(dict.fromkeys(warnings)), first)


def _extras(config: Config, newer: Newer) -> dict[str, dict[str, Extra]]:
    """Return the extras of each package; raise InputError if they are wrong or missing."""
    extras, problems = read_extras(config, config.packages)
    problems.extend(check_files(config, newer.documents))
    if problems:
        raise InputError(problems)
    return extras


@dataclass(frozen=True, slots=True)
class _Planned:
    """The planned clients of one service, its contract, and the manifest's facts about that."""

    plan: ContractPlan
    contract: ContractView
    facts: Mapping[str, str]


def _planned(config: Config, newer: Newer, progress: Progress) -> tuple[list[_Planned], list[Problem]]:
    """Return the plan of each service, and the warnings about the contracts; raise InputError on errors."""
    planned: list[_Planned] = []
    problems: list[Problem] = []
    headers, library = HeaderNames(), config.library()
    for number, service in enumerate(config.services):
        step = _Step(progress, number, len(config.services))
        try:
            one, found = _plan(service, config, library, newer, headers, step)
        except InputError as error:
            problems.extend(error.problems)
        else:
            planned.append(one)
            problems.extend(found)
    progress("planning", len(config.services), len(config.services))
    if len(planned) == len(config.services):
        problems.extend(check_header_names(config, headers))
    _stop_on_errors(problems)
    return planned, problems


class _Package:
    """One top-level package: its rendered modules, and then its files."""

    def __init__(
        self, plan: PackagePlan, facts: Mapping[str, Mapping[str, str]], extras: Mapping[str, Extra]
    ) -> None:
        self.plan, self._facts, self._extras = plan, facts, extras
        self._rendered, self._copied = render(plan), verbatim(plan)

    def in_the_way(self, config: Config) -> Iterator[Problem]:
        """Yield a problem for each extra whose path is already used."""
        paths = self._rendered.keys() | self._copied.keys()
        return in_the_way(config, self._extras, paths, self.plan.names, self.plan.open_folders)

    def files(
        self, config: Config, recipe: str, formatted: Mapping[str, str], progress: Progress
    ) -> dict[str, str]:
        """Return the files of the package, formatted, with its extras and its manifest."""
        files = format_modules(self._rendered, formatted, progress) | self._copied
        files |= {path: extra.text for path, extra in self._extras.items()}
        sources = extra_sources(config, self._extras)
        return with_manifest(self.plan.name, files, self._rendered, self._facts, recipe, sources)


def _stop_on_errors(problems: Sequence[Problem]) -> None:
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(problems)


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read for one service: its contract and facts files, and the manifest's facts about them."""

    contract: ContractView
    rest: Rest | None
    calls: Calls
    docs: Docs
    facts: dict[str, str]
    warnings: tuple[Problem, ...]


def _read(service: ServiceConfig, config: Config, library: Library, newer: Newer) -> _Read:
    """Read the contract of one service and its rest.toml, calls.toml and docs.toml."""
    entry = newer.lock.get(service.name)
    documents = newer.documents.get(service.name) or load(str(service.schema), library)
    chosen = Selection(service.operations, config.where("services", service.name, "operations"))
    known = newer.resolved.get(service.name)
    contract, warnings = known or read_contract(documents, service.service, library, chosen)
    rest = load_facts(service.rest_file) if service.rest_file.is_file() else None
    calls, docs = load_calls(service.calls_file), load_docs(service.docs_file)
    beside = {"rest": rest.texts if rest else (), "calls": calls.texts, "docs": docs.texts}
    facts = contract_facts(service, documents, beside, entry)
    if entry and entry.sha256 != facts["sha256"]:
        warnings = (*warnings, _edited(service))
    elif entry and rest:
        warnings = (*warnings, *check_revision(rest, service.name, entry))
    resolved = resolve_rest(contract, rest, entry.dated if entry else UNDATED) if rest else None
    fitted = fit_docs(contract, docs, service.name)
    said = (*warnings, *(resolved.problems if resolved else ()), *fitted.problems)
    return _Read(contract, resolved, resolve_calls(contract, calls), fitted, facts, said)


def _plan(
    service: ServiceConfig,
    config: Config,
    library: Library,
    newer: Newer,
    headers: HeaderNames,
    step: _Step,
) -> tuple[_Planned, tuple[Problem, ...]]:
    """Return the plan of one service's clients, and the problems.

    Header parts of the service are added to `headers`.
    """
    step.begins("reading")
    read = _read(service, config, library, newer)
    headers.add(read.contract)
    step.begins("planning")
    revision = read.facts.get("revision", "")
    plan = plan_contract(read.contract, read.rest, service, config, revision, read.calls, read.docs)
    problems = [
        *check_hidden_headers(config, service, read.contract),
        *check_ports(config, service, read.contract),
    ]
    problems += check_operations(config, service, read.contract)
    planned = _Planned(plan, read.contract, read.facts)
    return planned, (*read.warnings, *problems, *plan.problems)


def _edited(service: ServiceConfig) -> Problem:
    return Problem(
        Where(str(service.schema)),
        "the schema files differ from what the lock records, so the clients state no revision",
        f"Record them with soapwright import {service.schema} --as {service.name}.",
        Level.WARNING,
    )
