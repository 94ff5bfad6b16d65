"""Slow functions of the mock that need the whole generator: reading contracts and writing clients."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from soapwright.api import generate
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.model import Contract
from soapwright.pipeline import load_contract
from soapwright.project.contract_files import read_canonical
from soapwright.project.import_contracts import init
from soapwright.read.documents import load


def contract_of(config: Config, service: ServiceConfig) -> Contract:
    """Return the contract of a service."""
    view, _ = load_contract(str(service.schema), service.service, config.library())
    assert view.model
    return view.model


def canonical_files(config: Config, service: ServiceConfig) -> Mapping[str, bytes]:
    """Return the schema files of a service in canonical form, by name."""
    library = config.library()
    documents = load(str(service.schema), library)
    return read_canonical(documents, service.service, library, service.chosen).files


def write_clients(config: Config) -> None:
    """Write the clients that a config names."""
    generate(config, outside=True)


def project_of(source: str, folder: Path) -> Path:
    """Create a project for a WSDL in a folder, with its clients, and return the config."""
    config = folder / "schemas" / "soapwright.toml"
    init(source, config=config, output=folder / "generated", outside=True)
    generate(config, outside=True)
    return config
