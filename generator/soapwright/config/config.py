"""soapwright.toml: which contracts become which clients, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.base.toml import TomlFile
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

    `name` is the place of the clients in the output, like `msads/v13/customer_management`. `client` is the class of the only
    one, `clients` has those of several, by port type. `ports` are to be used when nobody chooses.
    `operations` are patterns of the names of those to have, all of them where there are none.
    """

    name: str
    schema: Path
    service: str | None = None
    client: str | None = None
    clients: Mapping[str, str] = field(default_factory=dict)
    ports: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    protocol: str | None = None
    hidden_headers: frozenset[str] = frozenset()
    endpoints: Mapping[str, str] = field(default_factory=dict)

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

    `extras` are hand-written modules that travel with the output: place → file or folder. `outside` is not in the file: the user allows output and schema files outside of the project by it.
    """

    file: Path
    output: Path
    naming: Style
    services: tuple[ServiceConfig, ...]
    credentials: Mapping[str, str] = field(default_factory=dict)
    tracking_header: str = ""
    nil: Nil = Nil.DISTINCT
    shown_headers: tuple[str, ...] = ()
    limits: Limits = LIMITS
    imports: Imports = IMPORTS
    extras: Mapping[str, Path] = field(default_factory=dict)
    outside: bool = field(default=False, compare=False)
    toml: TomlFile | None = field(default=None, compare=False, repr=False)

    def where(self, *keys: str | int) -> Where:
        """Return the place of a key, or else of the table that should hold it."""
        return self.toml.where(*keys) if self.toml else Where(str(self.file))

    def library(self) -> Library:
        """Return what contracts are read with, by the rules of this config."""
        return Library(self.limits, self.imports)

    @property
    def root(self) -> Path:
        """The folder that the config stands in, and the schema files under it."""
        return self.file.parent
