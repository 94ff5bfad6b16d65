"""The text of soapwright.toml: a first config, and adding services without changing the rest."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from soapwright.base.files import read_file
from soapwright.base.naming import CREDENTIALS_MEMBERS, Naming, client_name
from soapwright.base.project import seen_from
from soapwright.base.toml import TomlFile, quoted, spelled
from soapwright.base.toml_keys import types_of
from soapwright.config.config import Config
from soapwright.config.cross_checks import HeaderNames
from soapwright.contract.views import ContractView
from soapwright.errors import InputError
from soapwright.read.imports import IMPORTS
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS

SCHEMA_NAME = "soapwright.schema.json"
"""The JSON schema of the config, stored beside it for editors."""

FIRST = """\
#:schema {schema}
# Which contracts become which clients. docs/config.md of soapwright describes all keys.

# Where the packages go, relative to this file.
output = {output}

# Names of methods and fields: "python" (get_order) or "wire" (as the contract spells them).
naming = "python"
"""

TRACKING = """
# The header part of responses that faults carry as tracking_id.
# tracking_header = "{name}"
"""

CREDENTIALS = """
# What Credentials calls header parts of requests; those that are not here, by their names in snake_case.
# [credentials]
"""

SERVICE = '\n[services."{name}"]\n'

FIRST_SERVICE = (
    SERVICE
    + """\
{operations}# The class of the client; by default the name of the service without "Service".
# client = "{client}"

# Addresses beside the WSDL's own, which is "production".
# [services."{name}".endpoints]
# sandbox = "https://sandbox.example.com/service"
"""
)

TRACKING_NAME = re.compile("track|correlation|request.?id", re.IGNORECASE)


def named_services(path: Path) -> list[str]:
    """Return the services in a config file, none if it does not exist yet."""
    if not path.exists():
        return []
    file = TomlFile.read(path, "config", "Name another one with --config.")
    file.check(file.data, types_of(Config))
    file.stop_on_problems()
    return list(file.data.get("services", {}))


def with_service(
    path: Path,
    name: str,
    contract: ContractView,
    output: Path | None = None,
    library: Library | None = None,
    operations: Sequence[str] = (),
) -> str:
    """Return the text of a config file with a table for a service, which is added if missing.

    If the file does not exist, the text is a first config with a comment on each key that may be useful.
    `output` is the folder for the packages then, and rules of the `library` that differ from the defaults are
    stated. Raises InputError if the services are an inline table, which cannot be extended.
    """
    if not path.exists():
        return _first(path, name, contract, output, library or Library(), operations)
    # Read as bytes, to keep the line endings.
    text = read_file(path).decode()
    if name in named_services(path):
        return text
    end = "\r\n" if "\r\n" in text else "\n"
    added = SERVICE.format(name=name) + _chosen(operations)
    made = text.rstrip() + end + added.replace("\n", end)
    try:
        tomllib.loads(made)
    except tomllib.TOMLDecodeError:
        where = TomlFile.read(path, "config", "").where("services")
        what = "'services' is an inline table, which cannot be extended"
        raise InputError.at(
            where, what, f'Write each as a table of its own, like [services."{name}"].'
        ) from None
    return made


def _chosen(operations: Sequence[str]) -> str:
    return f"operations = [{', '.join(map(quoted, operations))}]\n" if operations else ""


def _first(
    path: Path,
    name: str,
    contract: ContractView,
    output: Path | None,
    library: Library,
    operations: Sequence[str],
) -> str:
    if output is not None:
        folder = seen_from(output, path.parent)
    else:
        # A config is usually in schemas/. For one in the current folder, the output goes there, too.
        folder = "generated" if path.absolute().parent == Path.cwd() else "../generated"
    headers = HeaderNames()
    headers.add(contract)
    parts = [FIRST.format(schema=SCHEMA_NAME, output=quoted(folder))]
    if headers.responses:
        responses = sorted(headers.responses)
        parts.append(TRACKING.format(name=next(filter(TRACKING_NAME.search, responses), responses[0])))
    if headers.requests:
        defaults = {one: Naming().member(one, CREDENTIALS_MEMBERS) for one in sorted(headers.requests)}
        parts.append(CREDENTIALS)
        parts.extend(f'# {spelled((header,))} = "{default}"\n' for header, default in defaults.items())
    for table, chosen, usual in (("limits", library.limits, LIMITS), ("imports", library.imports, IMPORTS)):
        stated = {key: value for key, value in asdict(chosen).items() if value != getattr(usual, key)}
        if stated:
            parts.append(f"\n[{table}]\n")
            parts.extend(f"{key} = {str(value).lower()}\n" for key, value in stated.items())
    parts.append(
        FIRST_SERVICE.format(name=name, operations=_chosen(operations), client=client_name(contract.name))
    )
    return "".join(parts)
