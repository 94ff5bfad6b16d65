"""Find the operation to show: by name, among the contracts of a config or in one given by its source."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from soapwright.config.model import PRODUCTION, REST_NAME, Config, ServiceConfig
from soapwright.contract.views import ContractView, Operation
from soapwright.errors import InputError, UsageError
from soapwright.pipeline import load_contract
from soapwright.read.library import Library
from soapwright.rest.facts import load_facts
from soapwright.rest.resolve import resolve_rest
from soapwright.show import json, soap


@dataclass(frozen=True, slots=True)
class Found:
    """An operation, its contract, and what the config says of the service and of its headers."""

    service: ServiceConfig
    contract: ContractView
    operation: Operation
    shown_headers: tuple[str, ...] = ()


def find_operation(
    name: str,
    config: Config | None,
    source: str | None,
    service: str | None,
    library: Library,
    *,
    rest: bool = False,
) -> Found:
    """Return the operation of that name; with `rest`, only a service that has a REST side is looked at.

    Raises InputError when there is none, with the nearest one there is; UsageError when several contracts
    have one and `service` does not choose.
    """
    known: list[str] = []
    found: list[Found] = []
    shown = config.shown_headers if config and source is None else ()
    for candidate, contract in _contracts(config, source, service, library):
        known.extend(operation.key for operation in contract.operations)
        found.extend(
            Found(candidate, contract, operation, shown)
            for operation in contract.operations
            if name in (operation.key, operation.name)
        )
    if not found:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(sorted(set(known))[:10])}, …"
        raise InputError.at(
            source or str(config.file if config else ""), f"there is no operation {name!r}", hint
        )
    if rest:
        found = _with_rest(found)
    if len(found) > 1:
        keys = {one.operation.key for one in found}
        if len(keys) > 1:
            raise UsageError.at(
                name, "several clients have this operation", f"Say {' or '.join(sorted(keys))}."
            )
        places = ", ".join(one.service.name for one in found)
        raise UsageError.at(
            name, f"several services have this operation: {places}", "Choose one with --service."
        )
    return found[0]


def templates(found: Found, part: str | None) -> list[str]:
    """Return the SOAP templates of an operation's request and response, or of one of them."""
    contract, operation = found.contract, found.operation
    shown = []
    if part != "response":
        hidden = found.service.hidden_headers
        shown.append(soap.request_template(contract, operation, hidden, found.shown_headers))
    if part != "request" and (part or operation.response):
        shown.append(soap.response_template(contract, operation))
    return shown


def rest_templates(found: Found, part: str | None) -> list[str]:
    """Return an operation's verb and URL in production, and its JSON templates or one of them."""
    contract, operation = found.contract, found.operation
    rest = resolve_rest(contract, load_facts(found.service.rest_file))
    route = rest.routes[operation.key]
    shown = [f"{route.verb} {rest.facts.endpoints[PRODUCTION].rstrip('/')}{route.path}\n"]
    if part != "response":
        shown.append(json.request_template(contract, operation, rest))
    if part != "request" and (part or operation.response):
        shown.append(json.response_template(contract, operation, rest))
    return shown


def _with_rest(found: list[Found]) -> list[Found]:
    with_rest = [one for one in found if one.service.rest_file.is_file()]
    if not with_rest:
        raise InputError.at(
            found[0].service.name,
            f"there is no {REST_NAME} beside its schema files, so it has no REST side",
            "Write one, or show the SOAP templates without --rest.",
        )
    return with_rest


def _contracts(
    config: Config | None, source: str | None, service: str | None, library: Library
) -> Iterator[tuple[ServiceConfig, ContractView]]:
    if config is None or source is not None:
        given = source or ""
        yield ServiceConfig(given, Path(given)), load_contract(given, service, library)[0]
        return
    chosen = [one for one in config.services if service in (None, one.name)]
    if not chosen:
        names = ", ".join(one.name for one in config.services)
        raise UsageError.at(
            "--service", f"there is no service {service!r} in {config.file}", f"Known are {names}."
        )
    for one in chosen:
        yield one, load_contract(str(one.schema), one.service, library, one.chosen)[0]
