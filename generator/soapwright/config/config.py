"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.base.toml import TomlFile
from soapwright.base.toml_keys import IDENTIFIERS_BY_NAME, TEXT, key, member_of, one_of, texts
from soapwright.config.value_kinds import (
    CLIENT,
    ENDPOINTS,
    EXTRAS,
    HIDDEN_HEADERS,
    PATH,
    PORTS,
    PROTOCOLS,
    SCHEMA,
    SHOWN_HEADERS,
    TABLE,
)
from soapwright.contract.selection import Selection
from soapwright.errors import Where
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Limits

FILE_NAME = "soapwright.toml"
USUAL_CONFIGS = (Path(FILE_NAME), Path("schemas") / FILE_NAME)
"""Where a config is looked for by default; a new one is written to the last of these."""
REST_NAME = "rest.toml"
DOCS_NAME = "docs.toml"
CALLS_NAME = "calls.toml"
PRODUCTION = "production"
"""The default environment, which has the address in the WSDL."""


class Nil(Enum):
    """Whether a nil optional element means something else to a service than an absent one."""

    DISTINCT = "distinct"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """One contract: where its schema files are, and the names of its clients.

    `name` is the place of the clients in the output, like `msads/v13/customer_management`. Each key of the
    config is a field with its kind and a description.
    """

    name: str
    schema: Path = key(
        SCHEMA, "Where the contract is, relative to this file: a folder with a WSDL, or a WSDL."
    )
    service: str | None = key(TEXT, "The wsdl:service to take, if the WSDL has several.", default=None)
    client: str | Mapping[str, str] | None = key(
        CLIENT, "The class name of the client; with several clients, port type → class name.", default=None
    )
    ports: tuple[str, ...] = key(
        PORTS,
        "The port to use by default; with several clients, one for each.",
        name="port",
        default=(),
    )
    operations: tuple[str, ...] = key(
        texts("a pattern of operations"), "Patterns of the names of operations to generate.", default=()
    )
    protocol: str | None = key(one_of(PROTOCOLS), "The protocol that clients use by default.", default=None)
    hidden_headers: frozenset[str] = key(
        HIDDEN_HEADERS, "Header parts of requests that clients do not offer.", default=frozenset()
    )
    endpoints: Mapping[str, str] = key(ENDPOINTS, "Environment → URL over SOAP.", default_factory=dict)

    @property
    def only_client(self) -> str | None:
        """The class name of the client, if the config has a single one."""
        return self.client if isinstance(self.client, str) else None

    @property
    def clients(self) -> Mapping[str, str]:
        """The class names of several clients, by port type."""
        return self.client if isinstance(self.client, Mapping) else {}

    @property
    def chosen(self) -> Selection:
        """The selection of operations."""
        return Selection(self.operations)

    @property
    def rest_file(self) -> Path:
        """The path of rest.toml, beside the schema files; it may not exist."""
        return self.folder / REST_NAME

    @property
    def calls_file(self) -> Path:
        """The path of calls.toml, beside the schema files; it may not exist."""
        return self.folder / CALLS_NAME

    @property
    def docs_file(self) -> Path:
        """The path of docs.toml, beside the schema files; it may not exist."""
        return self.folder / DOCS_NAME

    @property
    def folder(self) -> Path:
        """The folder of its schema files."""
        return self.schema if self.schema.is_dir() else self.schema.parent

    @property
    def package(self) -> str:
        """The top-level package that the client belongs to."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Config:
    """The content of soapwright.toml; paths are relative to its folder.

    Each key of the file is a field with its kind and a description. `outside` is not a key: the user sets it
    on the command line to allow output and schema files outside the project.
    """

    file: Path
    output: Path = key(PATH, "The output folder for the packages, relative to this file.")
    naming: Style = key(member_of(Style), "The naming of methods, parameters, fields and enum members.")
    services: tuple[ServiceConfig, ...] = key(
        TABLE, "The services, each by its place: package/version/service."
    )
    credentials: Mapping[str, str] = key(
        IDENTIFIERS_BY_NAME, "Header part of requests → its attribute of Credentials.", default_factory=dict
    )
    tracking_header: str = key(
        TEXT, "The header part of responses that becomes tracking_id of errors.", default=""
    )
    nil: Nil = key(
        member_of(Nil),
        "Whether nil and absent differ for an optional element.",
        default=Nil.DISTINCT,
    )
    shown_headers: tuple[str, ...] = key(
        SHOWN_HEADERS,
        "Elements that soapwright show prints before the contract's header parts.",
        default=(),
    )
    limits: Limits = key(TABLE, "Limits on reading a contract.", default=LIMITS)
    imports: Imports = key(TABLE, "Where else references in schema files may lead.", default=IMPORTS)
    extras: Mapping[str, Path] = key(
        EXTRAS,
        "Hand-written modules that are copied to the output: module → file or folder.",
        default_factory=dict,
    )
    outside: bool = field(default=False, compare=False)
    toml: TomlFile | None = field(default=None, compare=False, repr=False)

    def where(self, *keys: str | int) -> Where:
        """Return the place of a key or, if it is missing, of the table that should hold it."""
        return self.toml.where(*keys) if self.toml else Where(str(self.file))

    def library(self) -> Library:
        """Return a library that reads contracts by the rules of this config."""
        return Library(self.limits, self.imports)

    @property
    def packages(self) -> list[str]:
        """The top-level packages of the output."""
        return list(dict.fromkeys(service.package for service in self.services))

    @property
    def root(self) -> Path:
        """The folder of the config, which contains the schema files."""
        return self.file.parent
