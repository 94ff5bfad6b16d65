"""Read soapwright.toml, and report all its problems in one run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.base.project import tidied
from soapwright.base.toml import TomlFile, spelled
from soapwright.base.toml_keys import keys_of, read_keys
from soapwright.config.config import USUAL_CONFIGS, Config, ServiceConfig
from soapwright.config.extras import check_extras
from soapwright.config.places import EXAMPLE, place_problem
from soapwright.errors import InputError
from soapwright.read.imports import IMPORTS, LEADS_TO, Imports
from soapwright.read.limits import DEFAULTS, LIMITS, Limits, limit_problem


def find_config(given: Path | None = None, missing: Path | None = None) -> Path:
    """Return the given config file, or the default one: here, or in schemas/.

    Raises InputError if there is none, unless `missing` is the path for a new one.
    """
    found = given or next((path for path in USUAL_CONFIGS if path.is_file()), missing)
    if found is None:
        raise InputError.at(
            str(USUAL_CONFIGS[0]),
            f"there is no config here and no {USUAL_CONFIGS[1]}",
            "Change to its folder, name it with --config, or create one with soapwright init.",
        )
    return found


def load_config(path: Path) -> Config:
    """Read a config file; raise InputError with all its problems."""
    file = TomlFile.read(path, "config", "Name it with --config, or change to its folder.")
    found = read_keys(file, Config, file.data)
    if file.data.get("services", {}) == {}:
        file.report(("services",), "there are no services", f'Add a table like [services."{EXAMPLE}"].')
    services = tuple(_service(file, *item) for item in found.get("services", {}).items())
    check_together(file, services)
    found["extras"] = check_extras(file, {service.package for service in services})
    found["limits"], found["imports"] = _limits(file), _imports(file)
    file.stop_on_problems()
    found["services"] = services
    return Config(
        path, **{"output": tidied(path.parent / "generated"), "naming": Style.PYTHON, **found}, toml=file
    )


def load_reading(path: Path) -> tuple[Limits, Imports]:
    """Return the reading rules in a config file, or the defaults if it does not exist; raise InputError."""
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
            file.report(("limits", key), what, "Use a valid number; see docs/limits.md.")
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
        what = f"{spelled(('services', *unquoted.split('/')))} is a nested table, not a service"
        file.report(at, what, f'Put its place in quotes: [services."{unquoted}"].')
        return ServiceConfig(name, Path())
    found = read_keys(file, ServiceConfig, table, *at)
    problem = place_problem(name)
    if problem:
        file.report(at, *problem)
    return ServiceConfig(name, **{"schema": tidied(file.path.parent / name), **found})


def _unquoted(name: str, table: Mapping[str, object]) -> str | None:
    """Return the place that was meant if its quotes are missing, which makes its parts nested tables."""
    for key, inner in table.items():
        if key not in keys_of(ServiceConfig) and isinstance(inner, dict):
            place = f"{name}/{key}"
            return _unquoted(place, inner) or place
    return None


def check_together(file: TomlFile, services: Sequence[ServiceConfig]) -> None:
    """Report services whose places or classes conflict."""
    for number, service in enumerate(services):
        at = ("services", service.name)
        for other in services:
            if other.name.startswith(f"{service.name}/"):
                what = f"{service.name!r} is a folder that contains {other.name!r}"
                file.report(at, what, "Choose another place for one of the two.")
        for other in services[:number]:
            if other.name.casefold() == service.name.casefold():
                what = (
                    f"{service.name!r} and {other.name!r} differ only in case, which some file systems ignore"
                )
                file.report(at, what, "Choose another place for one of the two.")
            if service.only_client and service.client == other.client and _folder(service) == _folder(other):
                what = f"{service.name!r} and {other.name!r} both name their client {service.client!r}"
                file.report((*at, "client"), what, "Choose another name for one of the two.")


def _folder(service: ServiceConfig) -> str:
    return service.name.rpartition("/")[0]
