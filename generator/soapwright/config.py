"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from soapwright.config_checks import check_service, check_together
from soapwright.errors import InputError, Where
from soapwright.places import EXAMPLE
from soapwright.python.naming import Style
from soapwright.toml import TomlFile, spelled

FILE_NAME = "soapwright.toml"
USUAL_CONFIGS = (Path(FILE_NAME), Path("schemas") / FILE_NAME)
"""Where a config is looked for when nobody says; the last one is where a new one is made."""
REST_NAME = "rest.toml"
PRODUCTION = "production"
"""The environment of the address in a WSDL, and the default one."""


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """One service: where its schema files are, and what its client is to be called.

    `name` is the place of the client in the output, like `msads/v13/customer_management`.
    """

    name: str
    schema: Path
    service: str | None = None
    client: str | None = None
    protocol: str | None = None
    hidden_headers: frozenset[str] = frozenset()
    endpoints: Mapping[str, str] = field(default_factory=dict)

    @property
    def rest_file(self) -> Path:
        """Where the REST facts are, if the service has any: beside its schema files."""
        return (self.schema if self.schema.is_dir() else self.schema.parent) / REST_NAME

    @property
    def package(self) -> str:
        """The top-level package that the client belongs to."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Config:
    """The whole of soapwright.toml; paths are relative to its folder."""

    file: Path
    output: Path
    naming: Style
    services: tuple[ServiceConfig, ...]
    credentials: Mapping[str, str] = field(default_factory=dict)
    tracking_header: str = ""
    toml: TomlFile | None = field(default=None, compare=False, repr=False)

    def where(self, *keys: str | int) -> Where:
        """Return the place of a key, or else of the table that should hold it."""
        return self.toml.where(*keys) if self.toml else Where(str(self.file))

    @property
    def root(self) -> Path:
        """The folder that the config stands in, and the schema files under it."""
        return self.file.parent


TOP_KEYS = {
    "output": str,
    "naming": str,
    "tracking_header": str,
    "credentials": dict,
    "services": dict,
}
SERVICE_KEYS = {
    "schema": str,
    "service": str,
    "client": str,
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
    naming = data.get("naming", Style.PYTHON.value)
    styles = [style.value for style in Style]
    if isinstance(naming, str) and naming and naming not in styles:
        file.report(("naming",), f"'naming' is {naming!r}", f"Use {' or '.join(map(repr, styles))}.")
    credentials = file.identifiers(data.get("credentials", {}), "credentials")
    tables = data.get("services", {})
    if tables == {}:
        file.report(("services",), "no services are named", f'Add a table like [services."{EXAMPLE}"].')
    services = [_service(file, *item) for item in tables.items()] if isinstance(tables, dict) else []
    check_together(file, services)
    file.stop_on_problems()
    output = path.parent / data.get("output", "generated")
    tracking_header = data.get("tracking_header", "")
    return Config(path, output, Style(naming), tuple(services), credentials, tracking_header, file)


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
    service = ServiceConfig(
        name,
        file.path.parent / str(table.get("schema", name)),
        table.get("service"),
        table.get("client"),
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
