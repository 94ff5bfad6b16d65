"""Sources that are names: a service of the config is meant where no file, folder or URL is."""

from __future__ import annotations

from pathlib import Path

from soapwright.config.config import Config
from soapwright.config.load import find_config
from soapwright.errors import UsageError


def config_with(source: str, given: Path | None) -> Path:
    """Return the config that a name is looked for in; raises UsageError when there is none, nor such a file."""
    found = find_config(given, missing=Path())
    if found == Path():
        what = "there is no such file, and no config here that could have a service of that name"
        hint = "Name a WSDL (a file, a folder or a URL), or the config with --config."
        raise UsageError.at(source, what, hint)
    return found


def no_such_place(source: str, config: Config) -> UsageError:
    """Return the error for a name that is no service of a config, nor anything else."""
    names = ", ".join(one.name for one in config.services)
    what = f"this is neither a file nor a service of {config.file}"
    return UsageError.at(source, what, f"Known are {names}.")
