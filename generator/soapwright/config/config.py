"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.base.toml import TomlFile
from soapwright.base.toml_keys import IDENTIFIERS_BY_NAME, TEXT, key, member_of, one_of, texts
from soapwright.config.kinds import (
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
from soapwright.contract.chosen import Chosen
from soapwright.errors import Where
from soapwright.read.imports import IMPORTS, Imports
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Limits

FILE_NAME = "soapwright.toml"
USUAL_CONFIGS = (Path(FILE_NAME), Path("schemas") / FILE_NAME)
"""Where a config is looked for when nobody says; the last one is where a new one is made."""
REST_NAME = "rest.toml"
DOCS_NAME = "docs.toml"
CALLS_NAME = "calls.toml"
PRODUCTION = "production"
"""The environment of the address in a WSDL, and the default one."""


class Nil(Enum):
    """Whether an optional element that is nil means something else to a service than one that is absent."""

    DISTINCT = "distinct"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """One contract: where its schema files are, and what its clients are to be called.

    `name` is the place of the clients in the output, like `msads/v13/customer_management`. A key of the config is a
    field with its kind and what it is for.
    """

    name: str
    schema: Path = key(
        SCHEMA, "Where the contract is, relative to this file: a folder with a WSDL, or a WSDL."
    )
    service: str | None = key(TEXT, "The wsdl:service to take, if the WSDL has several.", default=None)
    client: str | Mapping[str, str] | None = key(
        CLIENT, "The class of the client; of several clients, port type → class.", default=None
    )
    ports: tuple[str, ...] = key(
        PORTS,
        "The port to use by default; of several clients, one for each.",
        name="port",
        default=(),
    )
    operations: tuple[str, ...] = key(
        texts("a pattern of operations"), "Patterns of the names of the operations to have.", default=()
    )
    protocol: str | None = key(one_of(PROTOCOLS), "The protocol that clients use by default.", default=None)
    hidden_headers: frozenset[str] = key(
        HIDDEN_HEADERS, "Header parts of requests that the client does not offer.", default=frozenset()
    )
    endpoints: Mapping[str, str] = key(ENDPOINTS, "Environment → URL over SOAP.", default_factory=dict)

    @property
    def only_client(self) -> str | None:
        """The class of the client, where the config names one for all."""
        return self.client if isinstance(self.client, str) else None

    @property
    def clients(self) -> Mapping[str, str]:
        """The classes of several clients, by port type."""
        return self.client if isinstance(self.client, Mapping) else {}

    @property
    def chosen(self) -> Chosen:
        """Which operations to have."""
        return Chosen(self.operations)

    @property
    def rest_file(self) -> Path:
        """Where the REST facts are, if the service has any: beside its schema files."""
        return self.folder / REST_NAME

    @property
    def calls_file(self) -> Path:
        """Where the facts about calls are, if there are any: beside its schema files."""
        return self.folder / CALLS_NAME

    @property
    def docs_file(self) -> Path:
        """Where the documentation is, if there is any: beside its schema files."""
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
    """The whole of soapwright.toml; paths are relative to its folder.

    A key of the file is a field with its kind and what it is for. `outside` is not in the file: by it the user allows
    output and schema files outside of the project.
    """

    file: Path
    output: Path = key(PATH, "Where the packages go: a folder, relative to this file.")
    naming: Style = key(member_of(Style), "How methods, parameters, fields and enum members are called.")
    services: tuple[ServiceConfig, ...] = key(
        TABLE, "The services, each by its place: package/version/service."
    )
    credentials: Mapping[str, str] = key(
        IDENTIFIERS_BY_NAME, "Header part of requests → its attribute of Credentials.", default_factory=dict
    )
    tracking_header: str = key(
        TEXT, "The header part of responses that faults carry as tracking_id.", default=""
    )
    nil: Nil = key(
        member_of(Nil),
        "Whether nil means something else than absent, for an optional element.",
        default=Nil.DISTINCT,
    )
    shown_headers: tuple[str, ...] = key(
        SHOWN_HEADERS,
        "Elements that soapwright show prints in the header of requests before those of the contract.",
        default=(),
    )
    limits: Limits = key(TABLE, "How much a contract may take to be read.", default=LIMITS)
    imports: Imports = key(TABLE, "What else the references in schema files may lead to.", default=IMPORTS)
    extras: Mapping[str, Path] = key(
        EXTRAS,
        "Hand-written modules that travel with the output: module → file or folder.",
        default_factory=dict,
    )
    outside: bool = field(default=False, compare=False)
    toml: TomlFile | None = field(default=None, compare=False, repr=False)

    def where(self, *keys: str | int) -> Where:
        """Return the place of a key, or else of the table that should hold it."""
        return self.toml.where(*keys) if self.toml else Where(str(self.file))

    def library(self) -> Library:
        """Return what contracts are read with, by the rules of this config."""
        return Library(self.limits, self.imports)

    @property
    def packages(self) -> list[str]:
        """The top-level packages of the output."""
        return list(dict.fromkeys(service.package for service in self.services))

    @property
    def root(self) -> Path:
        """The folder that the config is in, and the schema files under it."""
        return self.file.parent
