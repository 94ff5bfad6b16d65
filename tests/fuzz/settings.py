"""Target: any content of the config, the facts files and the lock.

It never becomes code, and is refused with clear messages.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from soapwright.calls.apply_calls import resolve_calls
from soapwright.calls.calls_toml import load_calls
from soapwright.canonical.lock import LOCK_NAME, lock_bytes, read_lock
from soapwright.config.cross_checks import HeaderNames, check_files, check_header_names, check_hidden_headers
from soapwright.config.extras import in_the_way, read_extras
from soapwright.config.load import load_config
from soapwright.contract.resolve import read_contract
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import SoapwrightError
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.render import render
from soapwright.read.documents import load
from soapwright.rest.apply_rest import resolve_rest
from soapwright.rest.rest_toml import load_facts

from . import texts
from .corpus import ROOT
from .generator import checked, import_all, judge_problems
from .grammar import Files
from .mutate import mutated_bytes
from .run import FaultFound

SERVICE = "acme/v1/gate"
OTHER = "acme/v2/gate"
ORDERS = "acme/v1/orders"
CONTRACTS = {
    SERVICE: ROOT / "tests" / "cases" / "headers" / "service.wsdl",
    ORDERS: ROOT / "tests" / "cases" / "pages_and_waits" / "service.wsdl",
}
IMPORT = 10
"""In each how manieth turn the package is imported."""

CONFIG: dict[str, Any] = {
    "output": "generated",
    "naming": "python",
    "tracking_header": "RequestId",
    "credentials": {"ApiKey": "key"},
    "extras": {f"{SERVICE.partition('/')[0]}/own": "own.py"},
    "services": {
        SERVICE: {
            "client": "Gate",
            "protocol": "rest",
            "service": "GateService",
            "hidden_headers": ["Secret"],
            "endpoints": {"staging": "https://staging.example.com/a"},
        },
        OTHER: {"schema": SERVICE, "endpoints": {"production": "http://b.example/"}},
        ORDERS: {},
    },
}
FACTS: dict[str, Any] = {
    "endpoints": {"production": "https://a.example/v1", "staging": "https://s.example/"},
    "rules": [{"match": "(?P<verb>[A-Z][a-z]*)(?P<name>.*)", "verb": "POST", "path": "/{verb}/{name}"}],
    "routes": {"Open": "PUT /Open"},
    "headers": {"ApiKey": "Authorization: Bearer {}"},
    "http_headers": {"Api-Revision": "2026-10-12"},
    "pairs": ["key", "value"],
    "discriminator": {"member": "Type", "values": ["(.*)Gate"], "types": {}},
}
CALLS: dict[str, Any] = {
    "read_only": ["Open*"],
    "code_fields": ["Code"],
    "retry": {"117": 60, "Busy": 0.5},
    "retry_after_fields": {"Seconds": 1},
    "expired": [109, "Expired"],
}
ROUNDS: dict[str, Any] = {
    "pages": [
        {
            "operations": ["ListOrders"],
            "index": "Start",
            "size": "Count",
            "counts": "items",
            "first": 1,
            "page_size": 50,
        },
        {
            "operations": ["FindOrders"],
            "index": "Paging.Page",
            "size": "Paging.Size",
            "items": "FindOrdersResult.Orders",
            "last": "short",
        },
    ],
    "waits": [
        {
            "submit": ["BeginExport"],
            "poll": "AskJob",
            "id": "Job.Id",
            "poll_id": "JobId",
            "status": "State",
            "done": ["Done"],
            "failed": ["Broken"],
            "interval": 0.5,
            "longest": 60,
            "limit": 7200,
        }
    ],
}
DOCS: dict[str, Any] = {
    "as_of": "2026-08",
    "reference": {
        "operation": "https://docs.example.com/{service:kebab}/{name:lower}",
        "type": "https://docs.example.com/types/{name:lower}",
        "member": "#{name:lower}",
    },
    "operations": {
        "Open": {"roles": ["Clerk"], "overwrites": True, "text": "Knock first."},
        "Count": {"flags": ["deprecated"], "since": "2026-01", "replaced_by": "Open", "page": False},
    },
    "requests": {"OpenRequest": {"Gate": {"use": "required"}}, "Open": {"Gate": {"use": "required"}}},
    "types": {"Session": {"text": "One of many."}},
    "fields": {
        "Session": {
            "Token": {"use": "required", "min_length": 3, "max_length": 90},
            "Device": {"add": "read-only", "update": "depends on Token", "left_out": "unchanged"},
        },
        "Usage": {"Calls": {"min": 0, "max": 1000, "unit": "calls", "default": "0"}},
    },
    "values": {"Status": {"Lost": {"flags": ["deprecated"], "replaced_by": "Closed"}}},
}
LOCK: dict[str, Any] = {
    SERVICE: {
        "source": "https://a.example/gate.svc?wsdl",
        "sha256": "0" * 64,
        "files": ["service.wsdl", "a.xsd"],
        "revision": "1.0",
        "service": "GateService",
    }
}
TABLES = {
    "soapwright.toml": CONFIG,
    f"{SERVICE}/rest.toml": FACTS,
    f"{SERVICE}/calls.toml": CALLS,
    f"{SERVICE}/docs.toml": DOCS,
    f"{ORDERS}/calls.toml": ROUNDS,
    LOCK_NAME: LOCK,
}
VALUES = (
    *(
        "",
        "generated",
        "..",
        "/",
        "a/b/c",
        "acme",
        "acme/v1",
        "acme/class/x",
        "acme/v1/gate/inner",
        "ACME/v1/gate",
    ),
    *(
        "rest",
        "soap",
        "wire",
        "python",
        "Client",
        "Credentials",
        "class",
        "Service",
        "Gate",
        "é",
        "http://",
        "https://a:x/",
    ),
    *(
        "Open",
        "ApiKey",
        "Secret",
        "RequestId",
        "GET /a",
        "GET /{x}",
        "/{x}",
        "{}",
        "Name: {}",
        "A: {}{}",
        "({",
        "(.*)",
        "(a+)+$",
    ),
    *("own.py", "con/credentials", "con/v1/own/x", "con/_own"),
    *("rest.toml", "../rest.toml", "service.wsdl", "con.xsd", "../a.xsd", "0" * 64, "F" * 64),
    *(
        "required",
        "depends on A",
        "unchanged",
        "{name}",
        "{service:snake}",
        "{x:y}",
        "#{name",
        "2026-13",
        "short",
    ),
    *("Paging.Page", "Paging..Page", "JobId", "ListOrders.Orders", "State"),
)


class Settings:
    """A config with its facts and its lock, one of them changed, beside a contract that stays as it is."""

    name = "settings"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="fuzz-")
        self.root = Path(self._folder.name)
        for place, contract in CONTRACTS.items():
            (self.root / place).mkdir(parents=True)
            (self.root / place / "service.wsdl").write_bytes(contract.read_bytes())
        (self.root / "own.py").write_text("from . import Credentials\n")

    def make(self, seed: str, number: int) -> Files:
        rng = Random(f"{seed}:{number}")
        files = {name: toml(table).encode(errors="replace") for name, table in TABLES.items()}
        for name in rng.choice((*([name] for name in TABLES), list(TABLES))):
            table = TABLES[name]
            for _ in range(rng.choice((1, 1, 1, 2, 3))):
                other = changed(rng, table)
                table = other if isinstance(other, dict) else table
            files[name] = toml(table).encode(errors="replace")
            if rng.random() < 0.15:
                files[name] = mutated_bytes(rng, files[name])
        return files

    def judge(self, files: Files, turn: int) -> None:
        for name, content in files.items():
            (self.root / name).write_bytes(content)
        try:
            revision = self._lock()
            self._config(revision, turn)
        except SoapwrightError as error:
            judge_problems(error.problems)

    def _lock(self) -> str:
        """Read the lock, and write it; return the revision."""
        entries = read_lock(self.root / LOCK_NAME)
        (self.root / "again.lock").write_bytes(lock_bytes(entries))
        if read_lock(self.root / "again.lock") != entries:
            raise FaultFound("the lock says something else when it is written", repr(entries))
        return next((one.revision or "" for one in entries.values()), "")

    def _config(self, revision: str, turn: int) -> None:
        config = load_config(self.root / "soapwright.toml")
        extras, problems = read_extras(config, {service.package for service in config.services})
        problems, headers, plans = [*problems, *check_files(config)], HeaderNames(), []
        if not problems:
            for service in config.services:
                contract = contract_at(str(service.schema), service.service)
                headers.add(contract)
                problems += check_hidden_headers(config, service, contract)
                facts = load_facts(service.rest_file) if service.rest_file.is_file() else None
                rest = resolve_rest(contract, facts) if facts else None
                calls = resolve_calls(contract, load_calls(service.calls_file))
                docs = fit_docs(contract, load_docs(service.docs_file), service.name)
                judge_problems(docs.problems)
                plans.append(plan_contract(contract, rest, service, config, revision, calls, docs))
            problems += check_header_names(config, headers)
        judge_problems(problems)
        for package in {plan.package for plan in plans} if not problems else ():
            plan = PackagePlan(package, tuple(plan for plan in plans if plan.package == package))
            modules = render(plan)
            judge_problems(list(in_the_way(config, extras[package], modules, plan.names, plan.open_folders)))
            codes = checked(modules)
            if turn % IMPORT == 0:
                import_all(codes, package)


@cache
def contract_at(location: str, service: str | None) -> Any:
    """Return the contract, which is always the same."""
    return read_contract(load(location), service)[0]


def changed(rng: Random, table: Any) -> Any:
    """Return a table with one value changed, somewhere in it."""
    if isinstance(table, dict) and (table or rng.random() < 0.3) and rng.random() < 0.9:
        turn = rng.random()
        key = rng.choice(list(table)) if table else ""
        if turn < 0.1:
            return {name: value for name, value in table.items() if name != key}
        if turn < 0.2:
            return {_text(rng) if name == key else name: value for name, value in table.items()}
        if turn < 0.3:
            return {**table, _text(rng): _value(rng)}
        return {**table, key: changed(rng, table[key])} if key in table else {**table, key: _value(rng)}
    if isinstance(table, list) and table and rng.random() < 0.8:
        place = rng.randrange(len(table))
        return [
            *table[:place],
            changed(rng, table[place]),
            *table[place + 1 :],
            *([_value(rng)] if rng.random() < 0.2 else []),
        ]
    return _value(rng)


def _text(rng: Random) -> str:
    turn = rng.random()
    if turn < 0.4:
        return rng.choice(VALUES)
    return texts.name(rng, 1) if turn < 0.5 else texts.hostile(rng)


def _value(rng: Random) -> Any:
    turn = rng.random()
    if turn < 0.7:
        return _text(rng)
    if turn < 0.8:
        return rng.choice((True, 0, -1, 1.5, 10**30))
    if turn < 0.9:
        return [_text(rng) for _ in range(rng.randint(0, 2))]
    return {_text(rng): _text(rng) for _ in range(rng.randint(0, 2))}


def toml(table: dict[str, Any]) -> str:
    """Return a table as TOML, all on lines of their own."""
    return "".join(f"{_quoted(key)} = {_inline(value)}\n" for key, value in table.items())


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quoted(key)} = {_inline(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return _quoted(value) if isinstance(value, str) else json.dumps(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
