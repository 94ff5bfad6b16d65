"""The target of a call: a client generated in a temporary folder, and one of its methods."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
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
from soapwright.errors import InputError, UsageError
from soapwright.pipeline import load_contract
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.render import render, verbatim
from soapwright.rest.apply_rest import rest_of

PACKAGE = "soapwright_called"
"""The name of the package, which must not clash with a user's module."""


@dataclass(frozen=True, slots=True)
class Target:
    """A method of a client, with the modules that it needs."""

    plan: ClientPlan
    method: PlannedMethod
    package: ModuleType
    types: ModuleType
    client: type[Any]

    def module(self, name: str) -> ModuleType:
        """Return a module of the client's runtime."""
        return import_module(f"{PACKAGE}._runtime.{name}")

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
    plan, client, method = planned(config, service, source, operation)
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
            yield Target(client, method, import_module(PACKAGE), types, getattr(module, client.ident))
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
                del sys.modules[name]


def planned(
    config: Config, service: ServiceConfig, source: str, operation: str
) -> tuple[ContractPlan, ClientPlan, PlannedMethod]:
    """Return the plan of a contract, and the client and method of an operation.

    Raise InputError if unknown.
    """
    contract, _ = load_contract(source, service.service, config.library())
    rest = rest_of(contract, service, read_dated(config.root / LOCK_NAME, service.name))
    calls = resolve_calls(contract, load_calls(service.calls_file))
    plan = plan_contract(contract, rest, service, config, "", calls)
    known = [(one, method) for one in plan.clients for method in one.methods]
    return plan, *_method(known, operation, source)


def _method(
    known: list[tuple[ClientPlan, PlannedMethod]], wanted: str, source: str
) -> tuple[ClientPlan, PlannedMethod]:
    found = [one for one in known if wanted in (one[1].operation, one[1].ident, one[1].key)]
    exact = [one for one in found if one[1].key == wanted]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        keys = " or ".join(sorted(method.key for _, method in found))
        raise UsageError.at(source, f"several operations are named {wanted}", f"Choose {keys}.")
    names = sorted(method.key for _, method in known)
    near = difflib.get_close_matches(wanted, names, 1)
    hint = f"Did you mean {near[0]}?" if near else f"Choose from {', '.join(names[:10])}."
    raise InputError.at(source, f"there is no operation {wanted!r}", hint)
