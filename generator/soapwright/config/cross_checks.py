"""Compare soapwright.toml with the file system and the contracts: names that do not exist are mistakes."""

from __future__ import annotations

import difflib
import os
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from soapwright.base.project import is_within, project_root, seen_from
from soapwright.base.toml import quoted, spelled
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.selection import fits_nothing, no_operation
from soapwright.contract.views import ContractView, Message
from soapwright.errors import Level, Problem, did_you_mean


def check_files(config: Config, brought: Container[str] = ()) -> Iterator[Problem]:
    """Yield a problem for each missing schema, and for each output folder among schema files.

    The schema files of services in `brought` have been read already.
    """
    for service in config.services:
        at = ("services", service.name)
        if service.name not in brought and not os.path.exists(service.schema):
            near = nearest(config.root, seen_from(service.schema, config.root))
            hint = (
                f"Did you mean {near!r}?"
                if near
                else f"Import it (soapwright import SOURCE --as {service.name}), or set 'schema' to its path."
            )
            what = f"there is no {service.schema} to read the contract from"
            yield Problem(config.where(*at, "schema"), what, hint)
        elif service.protocol == "rest" and not service.rest_file.is_file():
            what = f"the protocol is 'rest', but there is no {service.rest_file}"
            hint = "Write one (docs/rest.md explains how), or set the protocol to 'soap'."
            yield Problem(config.where(*at, "protocol"), what, hint)
        if _among_schemas(config, service):
            what = f"the output of {service.name!r} would be among its schema files, {service.schema}"
            hint = 'Choose another folder, like output = "../generated".'
            yield Problem(config.where("output"), what, hint)


def check_project(config: Config) -> Iterator[Problem]:
    """Yield a problem for output or schema files outside the project, directly or through a link.

    The config cannot allow this, because it comes with the project.
    """
    if config.outside:
        return
    root = project_root(config.root)
    hint = "Move it into the project, or allow it with --allow outside-project."
    for package in sorted({service.package for service in config.services}):
        if not is_within(config.output / package, root):
            what = f"the output of {package!r} would be outside the project, in {os.path.realpath(config.output / package)}"
            yield Problem(config.where("output"), what, hint)
    for service in config.services:
        for path in (service.schema, service.rest_file, service.calls_file, service.docs_file):
            if os.path.exists(path) and not is_within(path, root):
                what = f"{path} is outside the project: it leads to {os.path.realpath(path)}"
                yield Problem(config.where("services", service.name, "schema"), what, hint)
    for place, source in config.extras.items():
        # Folders outside the project are not searched.
        inner = source.rglob("*") if os.path.isdir(source) and is_within(source, root) else ()
        for path in [source, *inner]:
            if os.path.exists(path) and not is_within(path, root):
                what = f"{path} is outside the project: it leads to {os.path.realpath(path)}"
                yield Problem(config.where("extras", place), what, hint)


def check_hidden_headers(config: Config, service: ServiceConfig, contract: ContractView) -> Iterator[Problem]:
    """Yield a problem for each hidden header part that no request of the contract has."""
    known = header_parts(one.request for one in contract.operations)
    for name in sorted(service.hidden_headers - known):
        where = config.where("services", service.name, "hidden_headers")
        yield Problem(
            where, f"no request of {contract.name} has a header part {name!r}", _instead(name, known)
        )


def check_ports(config: Config, service: ServiceConfig, contract: ContractView) -> Iterator[Problem]:
    """Yield a problem for each client and port in the config that the contract does not have."""
    at = ("services", service.name)
    clients = [one.name for one in contract.port_types]
    if service.only_client and len(clients) > 1:
        what = f"'client' is {service.only_client!r}, but there are several clients: {', '.join(clients)}"
        hint = f"Name each, like client = {{ {spelled((clients[0],))} = {quoted(service.only_client)} }}."
        yield Problem(config.where(*at, "client"), what, hint)
    for name in service.clients:
        if name not in clients:
            what = f"there is no client {name!r}"
            yield Problem(config.where(*at, "client", name), what, did_you_mean(name, clients))
    ports = {port.name: one.name for one in contract.port_types for port in one.endpoints}
    chosen: dict[str, str] = {}
    for name in service.ports:
        if name not in ports:
            what = f"there is no port {name!r} that speaks SOAP"
            yield Problem(config.where(*at, "port"), what, did_you_mean(name, ports))
        elif other := chosen.get(ports[name]):
            what = f"{other!r} and {name!r} are both ports of client {ports[name]!r}"
            yield Problem(config.where(*at, "port"), what, "Keep the one to use by default.")
        else:
            chosen[ports[name]] = name


def check_operations(config: Config, service: ServiceConfig, contract: ContractView) -> Iterator[Problem]:
    """Yield a problem for each pattern that matches no operation."""
    known = contract.operation_names
    for number, pattern in enumerate(service.operations):
        if fits_nothing(pattern, known):
            where = config.where("services", service.name, "operations", number)
            yield Problem(where, *no_operation(pattern, known))


def check_header_names(config: Config, contracts: HeaderNames) -> Iterator[Problem]:
    """Yield a problem for each header part in the config that none of the contracts has.

    A tracking header may be undeclared, so an unknown one is reported only if it resembles a known name.
    """
    for name in config.credentials:
        if name not in contracts.requests:
            what = f"no request of any service has a header part {name!r}"
            yield Problem(config.where("credentials", name), what, _instead(name, contracts.requests))
    tracking = config.tracking_header
    near = difflib.get_close_matches(tracking, sorted(contracts.responses), 1)
    if near and tracking not in contracts.responses:
        what = f"no response of any service has a header part {tracking!r}"
        yield Problem(config.where("tracking_header"), what, f"Did you mean {near[0]!r}?", Level.WARNING)


@dataclass(slots=True)
class HeaderNames:
    """The names of the header parts in the requests and responses of contracts."""

    requests: set[str] = field(default_factory=set)
    responses: set[str] = field(default_factory=set)

    def add(self, contract: ContractView) -> None:
        """Add those of another contract."""
        self.requests |= header_parts(one.request for one in contract.operations)
        self.responses |= header_parts(one.response for one in contract.operations if one.response)


def header_parts(messages: Iterable[Message]) -> set[str]:
    """Return the names of the header parts of messages."""
    return {header.name for message in messages for header in message.headers}


def _instead(name: str, known: set[str]) -> str:
    return did_you_mean(name, known) if known else "Remove it: there are no header parts."


def nearest(root: Path, text: str) -> str | None:
    """Return an existing path that differs from a mistyped one in a single part, or None."""
    parts = PurePath(text).parts
    for number, part in enumerate(parts):
        folder = root.joinpath(*parts[:number])
        if not os.path.exists(folder / part):
            for name in difflib.get_close_matches(part, os.listdir(folder) if folder.is_dir() else ()):
                found = PurePath(*parts[:number], name, *parts[number + 1 :])
                if os.path.exists(root / found):
                    return found.as_posix()
            return None
    return None


def _among_schemas(config: Config, service: ServiceConfig) -> bool:
    paths = (config.output, service.schema, config.root)
    output, schema, root = (Path(os.path.abspath(path)) for path in paths)
    # An output folder next to the config is fine, even if the config is among its schema files.
    inside = schema.is_dir() and schema != root and output.is_relative_to(schema)
    return inside or schema.is_relative_to(output / service.package)
