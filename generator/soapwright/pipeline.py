"""The map of the house: schema files → contract → plan → text → formatted text.

    read.load → read.parse → contract.resolve ─┬→ python.plan_client → emit.render → emit.format_modules
                        rest.load_facts ───────┘

`build` is pure: what becomes of its files (written, compared, dropped) is its caller's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from soapwright.config import Config, ServiceConfig
from soapwright.config_use import Headers, check_files, check_header_names, check_hidden_headers
from soapwright.contract.model import Contract
from soapwright.contract.resolve import read_contract
from soapwright.emit.format import Progress, format_modules, no_progress
from soapwright.emit.manifest import formatted_before
from soapwright.emit.render import PackagePlan, render, verbatim
from soapwright.emit.write import with_manifest
from soapwright.errors import InputError, Level, Problem
from soapwright.python.model import ClientPlan
from soapwright.python.plan import plan_client
from soapwright.read.documents import load
from soapwright.rest.facts import load_facts
from soapwright.rest.resolve import resolve_rest
from soapwright.schemas.lock import LOCK_NAME, Entry, read_lock


@dataclass(frozen=True, slots=True)
class Output:
    """What a run makes: package → path → text, and what it has to say about the input."""

    packages: Mapping[str, Mapping[str, str]]
    operations: int
    warnings: tuple[Problem, ...]

    @property
    def files(self) -> dict[str, str]:
        """All files of all packages, by path."""
        return {path: text for files in self.packages.values() for path, text in files.items()}


def load_contract(source: str, service: str | None = None) -> tuple[Contract, tuple[Problem, ...]]:
    """Read the schema files at `source` (file, folder or URL) and resolve them; warnings come second."""
    return read_contract(load(source), service)


def build(config: Config, progress: Progress = no_progress) -> Output:
    """Return the output for a config.

    The output of an earlier run spares black the files that have not changed; it changes nothing else.
    `progress` is told how much of what is to be formatted, which is most of the work, is done.
    Raises InputError with what is wrong in all contracts together.
    """
    lock = read_lock(config.root / LOCK_NAME)
    plans: list[ClientPlan] = []
    problems = list(check_files(config))
    if problems:
        raise InputError(problems)
    headers = Headers()
    for service in config.services:
        try:
            contract, warnings = load_contract(str(service.schema), service.service)
            plans.append(_plan(contract, service, config, lock))
        except InputError as error:
            problems.extend(error.problems)
        else:
            problems.extend(warnings)
            problems.extend(check_hidden_headers(config, service, contract))
            headers.add(contract)
    if len(plans) == len(config.services):
        problems.extend(check_header_names(config, headers))
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(dict.fromkeys(problems))
    packages = {}
    for name in dict.fromkeys(plan.package for plan in plans):
        package = PackagePlan(name, tuple(plan for plan in plans if plan.package == name))
        rendered = render(package)
        formatted = format_modules(rendered, formatted_before(config.output / name), progress)
        contracts = {plan.place: _provenance(lock.get(plan.place)) for plan in package.clients}
        packages[name] = with_manifest(name, formatted | verbatim(package), rendered, contracts)
    return Output(packages, sum(len(plan.methods) for plan in plans), tuple(problems))


def _plan(
    contract: Contract, service: ServiceConfig, config: Config, lock: Mapping[str, Entry]
) -> ClientPlan:
    """Return the plan of one service's client."""
    rest = resolve_rest(contract, load_facts(service.rest_file)) if service.rest_file.is_file() else None
    revision = _provenance(lock.get(service.name)).get("revision", "")
    return plan_client(contract, rest, service, config, revision)


def _provenance(entry: Entry | None) -> dict[str, str]:
    """Return what the manifest and the headers say of a contract's origin."""
    if entry is None:
        return {}
    return {"revision": entry.revision or "", "sha256": entry.sha256}
