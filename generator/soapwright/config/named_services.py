"""Resolve a SOURCE that is neither a file, a folder nor a URL as a service of the config."""

from __future__ import annotations

from pathlib import Path

from soapwright.config.config import Config
from soapwright.config.load import find_config
from soapwright.errors import UsageError


def config_with(source: str, given: Path | None) -> Path:
    """Return the config in which to look up a service; raise UsageError if there is none."""
    found = find_config(given, missing=Path())
    if found == Path():
        what = "this is not a file, and there is no config here that could have a service of that name"
        hint = "Name a WSDL (a file, a folder or a URL), or the config with --config."
        raise UsageError.at(source, what, hint)
    return found


def no_such_place(source: str, config: Config) -> UsageError:
    """Return the error for a name that is neither a file nor a service of a config."""
    names = ", ".join(one.name for one in config.services)
    what = f"this is neither a file nor a service of {config.file}"
    return UsageError.at(source, what, f"Choose from {names}.")
