"""The target of a call: a client generated in a temporary folder, and one of its methods."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from soapwright.calls.apply_calls import resolve_calls
from soapwright.calls.calls_toml import load_calls
from soapwright.canonical.lock import LOCK_NAME, read_dated
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.resolve import read_contract
from soapwright.contract.selection import ALL, Selection
from soapwright.contract.wsdl import operation_name
from soapwright.errors import InputError, UsageError
from soapwright.python.module_refs import RUNTIME
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.render import render, verbatim
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.read.xml import SOAP_VERSIONS, WSDL
from soapwright.rest.apply_rest import rest_of

PACKAGE = "soapwright_called"
"""The name of the package, which must not clash with a user's module."""


@dataclass(frozen=True, slots=True)
class Target:
    """A method of a client, with the modules that it needs."""

    contract: ContractPlan
    plan: ClientPlan
    method: PlannedMethod
    package: ModuleType
    types: ModuleType
    client: type[Any]
    headers: frozenset[str] = frozenset()
    """The header parts of all operations of the contract, without the case and underscores of their names."""

    def is_header(self, name: str) -> bool:
        """Return whether any operation of the contract has a header part of that name, in either spelling."""
        return _plain(name) in self.headers

    def module(self, name: str) -> ModuleType:
        """Return a module of the client's runtime."""
        return import_module(f"{PACKAGE}.{RUNTIME}.{name}")

    def fields(self, cls: type[Any]) -> dict[str, Any]:
        """Return the fields of a class of the contract by the names that from_dict takes."""
        every = self.module("wire").members(cls)
        return {one.wire.name: one for one in every} | {one.attribute: one for one in every}

    @property
    def request(self) -> type[Any]:
        """The class of the request."""
        found: type[Any] = getattr(self.types, self.method.request)
        return found


@contextmanager
def target(config: Config, service: ServiceConfig, source: str, operation: str) -> Iterator[Target]:
    """Provide the client of a service while the context is open; `source` is the location of its schema files.

    Raises InputError if there is no such operation.
    """
    documents = load(source, config.library())
    plan, client, method = planned(config, service, documents, operation)
    package = PackagePlan(PACKAGE, (plan,))
    with TemporaryDirectory(prefix="soapwright-") as folder:
        for path, text in (render(package) | verbatim(package)).items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        sys.path.insert(0, folder)
        try:
            module = import_module(plan.dotted)
            types = import_module(f"{plan.dotted}.types")
            made = getattr(module, client.ident)
            headers = frozenset(map(_plain, _headers(documents)))
            yield Target(plan, client, method, import_module(PACKAGE), types, made, headers)
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
                del sys.modules[name]


def planned(
    config: Config, service: ServiceConfig, documents: Sequence[Document], operation: str
) -> tuple[ContractPlan, ClientPlan, PlannedMethod]:
    """Return the plan of a contract for one operation, and the client and method of it.

    Raise InputError if unknown.
    """
    names = {
        operation_name(one)
        for document in documents
        for one in document.root.iterfind(f"{WSDL}portType/{WSDL}operation")
    }
    # Other operations, and errors in them, do not matter to a call.
    wanted = _plain(operation.rpartition(".")[2])
    fits = tuple(sorted(name for name in names if _plain(name) == wanted))
    if fits:
        plan = _plan(config, service, documents, Selection(fits))
        if found := _found(plan, operation):
            return plan, *found
    plan = _plan(config, service, documents, ALL)
    return plan, *_method(plan, operation, documents[0].location)


def _plan(
    config: Config, service: ServiceConfig, documents: Sequence[Document], chosen: Selection
) -> ContractPlan:
    contract, _ = read_contract(documents, service.service, config.library(), chosen)
    rest = rest_of(contract, service, read_dated(config.root / LOCK_NAME, service.name))
    calls = resolve_calls(contract, load_calls(service.calls_file))
    return plan_contract(contract, rest, service, config, "", calls)


def _plain(name: str) -> str:
    return name.replace("_", "").casefold()


def _headers(documents: Iterable[Document]) -> Iterator[str]:
    """Yield the names of the header parts in documents, and of their elements."""
    headers = tuple(f"{{{soap}}}header" for soap in SOAP_VERSIONS)
    roots = [document.root for document in documents]
    named = {header.get("message", "").rpartition(":")[2] for root in roots for header in root.iter(*headers)}
    for root in roots:
        for message in root.iterchildren(f"{WSDL}message"):
            for part in message.iterchildren(f"{WSDL}part") if message.get("name") in named else ():
                yield from (part.get("name", ""), part.get("element", "").rpartition(":")[2])


def _found(plan: ContractPlan, wanted: str) -> tuple[ClientPlan, PlannedMethod] | None:
    """Return the one method of that name, and its client; None if there is none or several have the name."""
    known = [(client, method) for client in plan.clients for method in client.methods]
    found = [one for one in known if wanted in (one[1].operation, one[1].ident, one[1].key)]
    exact = [one for one in found if one[1].key == wanted] or found
    return exact[0] if len(exact) == 1 else None


def _method(plan: ContractPlan, wanted: str, source: str) -> tuple[ClientPlan, PlannedMethod]:
    if found := _found(plan, wanted):
        return found
    methods = [method for client in plan.clients for method in client.methods]
    several = [one for one in methods if wanted in (one.operation, one.ident)]
    if several:
        keys = " or ".join(sorted(method.key for method in several))
        raise UsageError.at(source, f"several operations are named {wanted}", f"Choose {keys}.")
    names = sorted(method.key for method in methods)
    near = difflib.get_close_matches(wanted, names, 1)
    hint = f"Did you mean {near[0]}?" if near else f"Choose from {', '.join(names[:10])}."
    raise InputError.at(source, f"there is no operation {wanted!r}", hint)
