"""How SOURCE is resolved: a service of the config, or else a contract's file, folder or URL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from soapwright.api import loaded_config
from soapwright.base.naming import Style
from soapwright.call.target import PACKAGE
from soapwright.cli.reading import Reading
from soapwright.config.config import Config, ServiceConfig
from soapwright.config.load import load_config
from soapwright.config.named_services import config_with, no_such_place
from soapwright.read.imports import IMPORTS, is_source
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS


def named_service(
    source: str, config_file: Path | None, reading: Reading
) -> tuple[Config, ServiceConfig] | None:
    """Return the service of the config that SOURCE names, None if SOURCE is a file, a folder or a URL.

    Raises UsageError if it is none of these.
    """
    if is_source(source):
        return None
    config = loaded_config(reading.over(load_config(config_with(source, config_file))))
    for one in config.services:
        if one.name == source:
            return config, one
    raise no_such_place(source, config)


def contract_source(
    source: str, service: str | None, config_file: Path | None, reading: Reading
) -> tuple[str, str | None, Library]:
    """Return the location of SOURCE's schema files, the wsdl:service to take, and the reading rules."""
    named = named_service(source, config_file, reading)
    if named is None:
        return source, service, Library(*reading.rules(LIMITS, IMPORTS))
    config, chosen = named
    return str(chosen.schema), service or chosen.service, config.library()


def called_service(
    source: str, service: str | None, config_file: Path | None, reading: Reading
) -> tuple[Config, ServiceConfig, str]:
    """Return the service that SOURCE names, ready for a call, and the location of its schema files."""
    named = named_service(source, config_file, reading)
    if named is not None:
        config, one = named
        return config, replace(one, name=f"{PACKAGE}/{one.name}"), str(one.schema)
    config = reading.over(Config(Path(), Path(), Style.PYTHON, ()))
    return config, ServiceConfig(f"{PACKAGE}/service", Path(source), service), source
