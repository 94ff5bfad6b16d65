"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from soapwright.errors import InputError
from soapwright.python.naming import Style
from soapwright.toml import TomlFile

FILE_NAME = "soapwright.toml"
REST_NAME = "rest.toml"
PROTOCOLS = ("rest", "soap")
PRODUCTION = "production"
"""The environment of the address in a WSDL, and the default one."""
EXAMPLE = "acme/v1/orders"
HEAD = 'output = "../generated"\n'


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

    @property
    def root(self) -> Path:
        """The folder that the config stands in, and the schema files under it."""
        return self.file.parent


OWN_MODULES = ("_runtime", "credentials")
"""What a package holds beside its clients."""

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
    if given is not None:
        return given
    usual = (Path(FILE_NAME), Path("schemas") / FILE_NAME)
    for path in usual:
        if path.is_file():
            return path
    if missing is not None:
        return missing
    raise InputError.at(
        str(usual[0]),
        f"no config here, nor {usual[1]}",
        "Run where it is, name it with --config, or make one with soapwright import.",
    )


def load_config(path: Path) -> Config:
    """Read a config file; raises InputError with every problem in it."""
    file = TomlFile.read(path, "config", "Name it with --config, or run where it is.")
    data = file.data
    file.check(data, TOP_KEYS)
    file.stop_on_problems()
    services = tuple(_service(file, name, table) for name, table in data.get("services", {}).items())
    _check_places(file, services)
    naming = data.get("naming", Style.PYTHON.value)
    styles = [style.value for style in Style]
    if naming not in styles:
        file.report("naming", f"naming is {naming!r}", f"Use {' or '.join(map(repr, styles))}.")
    if not services:
        file.report("services", "no services are named", f'Add a table like [services."{EXAMPLE}"].')
    credentials = file.identifiers("credentials", data.get("credentials", {}))
    file.stop_on_problems()
    return Config(
        path,
        path.parent / data.get("output", "generated"),
        Style(naming),
        services,
        credentials,
        data.get("tracking_header", ""),
    )


def named_services(path: Path) -> list[str]:
    """Return the services that a config file names, none when there is no file yet."""
    if not path.exists():
        return []
    file = TomlFile.read(path, "config", "Name another one with --config.")
    file.check(file.data, TOP_KEYS)
    file.stop_on_problems()
    return list(file.data.get("services", {}))


def add_service(path: Path, name: str) -> None:
    """Add a table for a service to a config file, which is made if there is none."""
    text = path.read_text(encoding="utf-8") if path.exists() else HEAD
    path.write_text(f'{text.rstrip()}\n\n[services."{name}"]\n', encoding="utf-8")


def _check_places(file: TomlFile, services: Sequence[ServiceConfig]) -> None:
    """Report a client inside another one's folder: the folder's own modules are in its way."""
    for service in services:
        for other in services:
            if other.name.startswith(f"{service.name}/"):
                what = f"{service.name!r} is a folder that holds {other.name!r}"
                file.report(service.name, what, "Choose another place for one of the two.")


def _is_name(text: str) -> bool:
    return text.isidentifier() and not keyword.iskeyword(text)


def _service(file: TomlFile, name: str, table: object) -> ServiceConfig:
    if not isinstance(table, dict):
        file.report(name, f"services.{name} is not a table", f'Write [services."{name}"].')
        return ServiceConfig(name, Path())
    parts = name.split("/")
    if len(parts) < 2 or not all(map(_is_name, parts)):
        file.report(
            name,
            f"{name!r} is no place for a client",
            f"Use at least a package and a module, like {EXAMPLE!r}; each part a Python name.",
        )
    elif parts[1] in OWN_MODULES:
        file.report(name, f"{name!r} is where the package has a module of its own", "Choose another place.")
    client = table.get("client")
    if isinstance(client, str) and not _is_name(client):
        file.report("client", f"client is {client!r}, which is no Python name", "Choose a class name.")
    file.check(table, SERVICE_KEYS, f'services."{name}".')
    hidden = table.get("hidden_headers", [])
    if table.get("protocol") not in (None, *PROTOCOLS):
        file.report(
            "protocol", f"protocol is {table['protocol']!r}", f"Use {' or '.join(map(repr, PROTOCOLS))}."
        )
    return ServiceConfig(
        name,
        file.path.parent / str(table.get("schema", name)),
        table.get("service"),
        client,
        table.get("protocol"),
        frozenset(map(str, hidden if isinstance(hidden, list) else ())),
        file.texts("endpoints", table.get("endpoints", {})),
    )
