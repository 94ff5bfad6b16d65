"""Read soapwright.toml: every problem in it in one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any

from soapwright.base.naming import Style
from soapwright.base.project import tidied
from soapwright.base.toml import TomlFile, spelled
from soapwright.config.checks import check_service, check_shown_headers, check_together
from soapwright.config.config import USUAL_CONFIGS, Config, Nil, ServiceConfig
from soapwright.config.extras import check_extras
from soapwright.config.places import EXAMPLE
from soapwright.errors import InputError
from soapwright.read.imports import IMPORTS, LEADS_TO, Imports
from soapwright.read.limits import DEFAULTS, LIMITS, Limits, limit_problem

TOP_KEYS = {
    "output": str,
    "naming": str,
    "nil": str,
    "tracking_header": str,
    "shown_headers": list,
    "credentials": dict,
    "extras": dict,
    "services": dict,
    "limits": dict,
    "imports": dict,
}
SERVICE_KEYS: dict[str, type | tuple[type, ...]] = {
    "schema": str,
    "service": str,
    "client": (str, dict),
    "port": (str, list),
    "operations": list,
    "protocol": str,
    "hidden_headers": list,
    "endpoints": dict,
}


def find_config(given: Path | None = None, missing: Path | None = None) -> Path:
    """Return the config file that was given, or the usual one: here, or in schemas/.

    Raises InputError when there is none, unless `missing` says which one is to be made then.
    """
    found = given or next((path for path in USUAL_CONFIGS if path.is_file()), missing)
    if found is None:
        raise InputError.at(
            str(USUAL_CONFIGS[0]),
            f"no config here, nor {USUAL_CONFIGS[1]}",
            "Run where it is, name it with --config, or make one with soapwright init.",
        )
    return found


def load_config(path: Path) -> Config:
    """Read a config file; raises InputError with every problem in it."""
    file = TomlFile.read(path, "config", "Name it with --config, or run where it is.")
    data = file.data
    file.check(data, TOP_KEYS)
    naming, nil = (_one_of(file, *key) for key in (("naming", Style.PYTHON), ("nil", Nil.DISTINCT)))
    credentials = file.identifiers(data.get("credentials", {}), "credentials")
    tables = data.get("services", {})
    if tables == {}:
        file.report(("services",), "no services are named", f'Add a table like [services."{EXAMPLE}"].')
    limits, imports = _limits(file), _imports(file)
    services = [_service(file, *item) for item in tables.items()] if isinstance(tables, dict) else []
    shown_headers = check_shown_headers(file, data.get("shown_headers", []))
    check_together(file, services)
    extras = check_extras(file, {service.package for service in services})
    file.stop_on_problems()
    output = tidied(path.parent / data.get("output", "generated"))
    tracking_header = data.get("tracking_header", "")
    return Config(
        path,
        output,
        Style(naming),
        tuple(services),
        credentials,
        tracking_header,
        Nil(nil),
        shown_headers,
        limits,
        imports,
        extras,
        toml=file,
    )


def _one_of(file: TomlFile, key: str, default: Enum) -> Any:
    """Return the value of a key that takes one of a few words; reports any other word."""
    found = file.data.get(key, default.value)
    words = [one.value for one in type(default)]
    if isinstance(found, str) and found and found not in words:
        file.report((key,), f"{key!r} is {found!r}", f"Use {' or '.join(map(repr, words))}.")
    return found


def load_reading(path: Path) -> tuple[Limits, Imports]:
    """Return by which rules a config file, if it is there, says to read contracts; raises InputError."""
    if not path.exists():
        return LIMITS, IMPORTS
    file = TomlFile.read(path, "config", "Name another one with --config.")
    limits, imports = _limits(file), _imports(file)
    file.stop_on_problems()
    return limits, imports


def _limits(file: TomlFile) -> Limits:
    table = file.data.get("limits", {})
    if not isinstance(table, dict):
        return LIMITS
    file.check(table, dict.fromkeys(DEFAULTS, object), "limits")
    wrong = {key: limit_problem(key, table[key]) for key in DEFAULTS.keys() & table.keys()}
    for key, what in wrong.items():
        if what:
            file.report(("limits", key), what, "Give a number that fits; docs/limits.md has the table.")
    return replace(LIMITS, **{key: table[key] for key, what in wrong.items() if not what})


def _imports(file: TomlFile) -> Imports:
    table = file.data.get("imports", {})
    if not isinstance(table, dict):
        return IMPORTS
    file.check(table, dict.fromkeys(LEADS_TO, bool), "imports")
    return replace(IMPORTS, **{key: table[key] is True for key in LEADS_TO.keys() & table.keys()})


def _service(file: TomlFile, name: str, table: object) -> ServiceConfig:
    at = ("services", name)
    if not isinstance(table, dict):
        file.report(at, f"services.{name} is not a table", f'Write [services."{name}"].')
        return ServiceConfig(name, Path())
    unquoted = _unquoted(name, table)
    if unquoted:
        what = f"{spelled(('services', *unquoted.split('/')))} is a table in tables, and not a service"
        file.report(at, what, f'Put its place in quotes: [services."{unquoted}"].')
        return ServiceConfig(name, Path())
    file.check(table, SERVICE_KEYS, *at)
    endpoints = file.texts(table.get("endpoints", {}), *at, "endpoints")
    hidden = table.get("hidden_headers", [])
    client, port = table.get("client"), table.get("port", [])
    operations = table.get("operations", [])
    service = ServiceConfig(
        name,
        tidied(file.path.parent / str(table.get("schema", name))),
        table.get("service"),
        client if isinstance(client, str) else None,
        file.identifiers(client, *at, "client"),
        tuple(map(str, port)) if isinstance(port, list) else (str(port),),
        tuple(map(str, operations if isinstance(operations, list) else ())),
        table.get("protocol"),
        frozenset(map(str, hidden if isinstance(hidden, list) else ())),
        endpoints,
    )
    check_service(file, service, table)
    return service


def _unquoted(name: str, table: Mapping[str, object]) -> str | None:
    """Return the place that was meant where it stands without quotes: its parts are then tables in tables."""
    for key, inner in table.items():
        if key not in SERVICE_KEYS and isinstance(inner, dict):
            place = f"{name}/{key}"
            return _unquoted(place, inner) or place
    return None
