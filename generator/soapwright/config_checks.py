"""What can be wrong with the values of soapwright.toml, each problem at its line."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from soapwright.contract.model import Contract, Message
from soapwright.errors import Level, Problem, did_you_mean
from soapwright.places import place_problem
from soapwright.toml import TomlFile, is_name, spelled

if TYPE_CHECKING:
    from soapwright.config import Config, ServiceConfig

PROTOCOLS = ("rest", "soap")
URL = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def check_service(file: TomlFile, service: ServiceConfig, table: Mapping[str, Any]) -> None:
    """Report what is wrong with one service, whose `table` may hold values of any type."""
    at = ("services", service.name)
    problem = place_problem(service.name)
    if problem:
        file.report(at, *problem)
    client, protocol = table.get("client"), table.get("protocol")
    if isinstance(client, str) and client and not is_name(client):
        what = f"{spelled((*at, 'client'))!r} is {client!r}, which is no Python name"
        file.report((*at, "client"), what, "Choose a class name.")
    if isinstance(protocol, str) and protocol and protocol not in PROTOCOLS:
        what = f"{spelled((*at, 'protocol'))!r} is {protocol!r}"
        file.report((*at, "protocol"), what, f"Use {' or '.join(map(repr, PROTOCOLS))}.")
    hidden = table.get("hidden_headers")
    for number, part in enumerate(hidden if isinstance(hidden, list) else ()):
        if not isinstance(part, str) or not part:
            file.report((*at, "hidden_headers", number), f"a hidden header is {part!r}", "Make it a string.")
    for environment, url in service.endpoints.items():
        if not environment:
            what = "an environment has an empty name"
            file.report((*at, "endpoints", ""), what, "Name it, like sandbox.")
        # An empty one is reported already.
        if url and not URL.fullmatch(url):
            what = f"{spelled((*at, 'endpoints', environment))!r} is {url!r}"
            file.report((*at, "endpoints", environment), what, "Give a URL, like https://example.com/orders.")
    if isinstance(table.get("schema", ""), str) and not problem:
        _check_schema(file, service, table.get("schema", service.name))
    if protocol == "rest" and os.path.exists(service.schema) and not service.rest_file.is_file():
        what = f"the protocol is 'rest', and there is no {service.rest_file}"
        file.report(
            (*at, "protocol"), what, "Write one (docs/rest.md tells how), or make the protocol 'soap'."
        )


def check_together(file: TomlFile, output: Path, services: Sequence[ServiceConfig]) -> None:
    """Report services that are in each other's way, and an output that is in the way of the schema files."""
    for number, service in enumerate(services):
        at = ("services", service.name)
        for other in services:
            if other.name.startswith(f"{service.name}/"):
                what = f"{service.name!r} is a folder that holds {other.name!r}"
                file.report(at, what, "Choose another place for one of the two.")
        for other in services[:number]:
            if other.name.casefold() == service.name.casefold():
                what = f"{service.name!r} and {other.name!r} differ only in capitals, which not every disk tells apart"
                file.report(at, what, "Choose another place for one of the two.")
            if service.client and service.client == other.client and _folder(service) == _folder(other):
                what = f"{service.name!r} and {other.name!r} both call their client {service.client!r}"
                file.report((*at, "client"), what, "Choose another name for one of the two.")
        _check_output(file, output, service)


def check_hidden_headers(config: Config, service: ServiceConfig, contract: Contract) -> Iterator[Problem]:
    """Yield a problem for each hidden header part that no request of the contract has."""
    known = header_parts(one.request for one in contract.operations)
    for name in sorted(service.hidden_headers - known):
        where = config.where("services", service.name, "hidden_headers")
        yield Problem(
            where, f"no request of {contract.name} has a header part {name!r}", _instead(name, known)
        )


def check_header_names(config: Config, contracts: Headers) -> Iterator[Problem]:
    """Yield a problem for each name of a header part that none of all contracts together has.

    A service may send a tracking id that its contracts do not tell of; one that is like a known name is
    probably meant to be that.
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
class Headers:
    """The names of the header parts that the requests and the responses of contracts have."""

    requests: set[str] = field(default_factory=set)
    responses: set[str] = field(default_factory=set)

    def add(self, contract: Contract) -> None:
        """Add those of one more contract."""
        self.requests |= header_parts(one.request for one in contract.operations)
        self.responses |= header_parts(one.response for one in contract.operations if one.response)


def header_parts(messages: Iterable[Message]) -> set[str]:
    """Return the names of the header parts that messages have."""
    return {header.name for message in messages for header in message.headers}


def _instead(name: str, known: set[str]) -> str:
    return did_you_mean(name, known) if known else "Remove it: there are no header parts."


def _check_schema(file: TomlFile, service: ServiceConfig, text: str) -> None:
    at = ("services", service.name, "schema")
    if "://" in text:
        hint = f"Bring it here: soapwright import {text} --as {service.name}"
        file.report(at, "the schema is a URL, and not a file or folder", hint)
    elif text and not os.path.exists(service.schema):
        near = _nearest(file.path.parent, text)
        hint = (
            f"Did you mean {near!r}?"
            if near
            else f"Bring the contract here (soapwright import SOURCE --as {service.name}), or say where it is with schema."
        )
        file.report(at, f"there is no {service.schema} to read the contract from", hint)


def _nearest(root: Path, text: str) -> str | None:
    """Return the path that a mistyped one probably means: one that differs in one part, and exists."""
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


def _check_output(file: TomlFile, output: Path, service: ServiceConfig) -> None:
    """Report an output that would mix with the schema files of a service."""
    target, schema, root = (
        Path(os.path.abspath(path)) for path in (output, service.schema, file.path.parent)
    )
    # Beside a config that stands among its schema files, an output of its own is in nobody's way.
    inside = schema.is_dir() and schema != root and target.is_relative_to(schema)
    if inside or schema.is_relative_to(target / service.package):
        what = f"the output of {service.name!r} would be among its schema files, {service.schema}"
        file.report(("output",), what, 'Choose another folder, like output = "../generated".')


def _folder(service: ServiceConfig) -> str:
    return service.name.rpartition("/")[0]
