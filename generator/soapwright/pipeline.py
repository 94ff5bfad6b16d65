"""The map of the house: schema files → contract → plan → text → formatted text.

    read.load → read.parse → contract.resolve ─┬→ python.plan_client → emit.render → emit.format_module
                        rest.load_facts ───────┘

`generate` is pure: what becomes of its files (written, compared, dropped) is its caller's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from soapwright.config import Config
from soapwright.contract.model import Contract
from soapwright.contract.resolve import resolve
from soapwright.emit.format import format_module
from soapwright.emit.render import PackagePlan, render, verbatim
from soapwright.emit.write import with_manifest
from soapwright.errors import Problem
from soapwright.python.model import ClientPlan
from soapwright.python.plan import plan_client
from soapwright.read.documents import load
from soapwright.read.parse import parse
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
    return resolve(parse(load(source)), service)


def generate(config: Config) -> Output:
    """Return the output for a config; raises InputError when a contract cannot be read or resolved."""
    lock = read_lock(config.root / LOCK_NAME)
    packages: dict[str, dict[str, str]] = {}
    warnings: list[Problem] = []
    operations = 0
    by_package = sorted(config.services, key=lambda service: service.package)
    for name, services in groupby(by_package, key=lambda service: service.package):
        clients: list[ClientPlan] = []
        contracts: dict[str, dict[str, str]] = {}
        for service in services:
            contract, found = load_contract(str(service.schema), service.service)
            rest = (
                resolve_rest(contract, load_facts(service.rest_file)) if service.rest_file.is_file() else None
            )
            contracts[service.name] = provenance = _provenance(lock.get(service.name))
            clients.append(plan_client(contract, rest, service, config, provenance.get("revision", "")))
            operations += len(contract.operations)
            warnings.extend(found)
        package = PackagePlan(name, tuple(clients))
        rendered = {path: format_module(path, text) for path, text in render(package).items()}
        packages[name] = with_manifest(name, rendered | verbatim(package), contracts)
    return Output(packages, operations, tuple(warnings))


def _provenance(entry: Entry | None) -> dict[str, str]:
    """Return what the manifest and the headers say of a contract's origin."""
    if entry is None:
        return {}
    return {"revision": entry.revision or "", "sha256": entry.sha256}
