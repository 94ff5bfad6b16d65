"""Find the operation to show: by name, among the contracts of a config or in one given by its source."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.config import Config
from soapwright.contract.model import Contract, Operation
from soapwright.errors import InputError, UsageError
from soapwright.pipeline import load_contract
from soapwright.show.soap import request_template, response_template


@dataclass(frozen=True, slots=True)
class Found:
    """An operation, its contract, and the header parts that its templates leave out."""

    place: str
    contract: Contract
    operation: Operation
    hidden_headers: frozenset[str] = frozenset()


def find_operation(name: str, config: Config | None, source: str | None, service: str | None) -> Found:
    """Return the operation of that name.

    Raises InputError when there is none, with the nearest one there is; UsageError when several contracts
    have one and `service` does not choose.
    """
    known: list[str] = []
    found: list[Found] = []
    for candidate, contract in _contracts(config, source, service):
        operation = contract.operation(name)
        known.extend(operation.name for operation in contract.operations)
        if operation:
            found.append(Found(candidate, contract, operation, _hidden(config, candidate)))
    if not found:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(sorted(set(known))[:10])}, …"
        raise InputError.at(
            source or str(config.file if config else ""), f"there is no operation {name!r}", hint
        )
    if len(found) > 1:
        places = ", ".join(one.place for one in found)
        raise UsageError.at(
            name, f"several services have this operation: {places}", "Choose one with --service."
        )
    return found[0]


def templates(found: Found, part: str | None) -> list[str]:
    """Return the templates of an operation's request and response, or of one of them."""
    shown = []
    if part != "response":
        shown.append(request_template(found.contract, found.operation, found.hidden_headers))
    if part != "request" and (part or found.operation.response):
        shown.append(response_template(found.contract, found.operation))
    return shown


def _contracts(
    config: Config | None, source: str | None, service: str | None
) -> Iterator[tuple[str, Contract]]:
    if config is None or source is not None:
        yield source or "", load_contract(source or "", service)[0]
        return
    chosen = [one for one in config.services if service in (None, one.name)]
    if not chosen:
        names = ", ".join(one.name for one in config.services)
        raise UsageError.at(
            "--service", f"there is no service {service!r} in {config.file}", f"Known are {names}."
        )
    for one in chosen:
        yield one.name, load_contract(str(one.schema), one.service)[0]


def _hidden(config: Config | None, place: str) -> frozenset[str]:
    services = config.services if config else ()
    return next((one.hidden_headers for one in services if one.name == place), frozenset())
