"""Find an operation or type by name, in the contracts of a config or in one given by its source."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from soapwright.config.config import PRODUCTION, REST_NAME, Config, ServiceConfig
from soapwright.config.places import version_of
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import ContractView, Operation
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from soapwright.errors import InputError, UsageError
from soapwright.pipeline import load_contract
from soapwright.read.library import Library
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import Route, load_facts
from soapwright.show import json_templates, soap_templates
from soapwright.show.known_facts import facts_shown


@dataclass(frozen=True, slots=True)
class Shown:
    """An operation or a struct, with its contract and the config of the service."""

    service: ServiceConfig
    contract: ContractView
    what: Operation | Struct
    shown_headers: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name that is unique in its contract."""
        return self.what.key if isinstance(self.what, Operation) else str(self.what.name)


def find(
    name: str,
    config: Config | None,
    source: str | None,
    service: str | None,
    library: Library,
    *,
    rest: bool = False,
) -> Shown:
    """Return the operation or else the struct with that name; if a service has several versions, from the newest.

    With `rest`, only services with a REST side are searched. Raises InputError, with the most similar name,
    if there is none, and UsageError if several services have it and `service` does not select one.
    """
    contracts = list(_contracts(config, source, service, library))
    shown = config.shown_headers if config and source is None else ()
    found = [
        Shown(candidate, contract, operation, shown)
        for candidate, contract in contracts
        for operation in contract.operations
        if name in (operation.key, operation.name)
    ]
    kind = "operation"
    if not found:
        kind = "type"
        found = [
            Shown(candidate, contract, struct)
            for candidate, contract in contracts
            for struct in contract.types.values()
            if isinstance(struct, Struct) and name in (struct.name.name, str(struct.name))
        ]
    if not found:
        at = source or str(config.file if config else "")
        raise InputError.at(at, f"there is no operation {name!r}", _hint(name, contracts))
    if rest:
        found = _with_rest(found)
    found = _newest(found)
    if len(found) > 1:
        places = list(dict.fromkeys(one.service.name for one in found))
        if len(places) > 1:
            what = f"several services have this {kind}: {', '.join(places)}"
            raise UsageError.at(name, what, "Choose one with --service.")
        what = (
            "several clients have this operation" if kind == "operation" else "several types have this name"
        )
        raise UsageError.at(name, what, f"Choose {' or '.join(sorted(one.name for one in found))}.")
    return found[0]


def templates(found: Shown, part: str | None, *, brief: bool = False) -> list[str]:
    """Return the SOAP templates of an operation (or one of the two) or of a struct."""
    contract, what = found.contract, found.what
    if isinstance(what, Struct):
        return [soap_templates.type_template(contract, what, brief=brief)]
    shown = []
    if part != "response":
        hidden = found.service.hidden_headers
        shown.append(
            soap_templates.request_template(contract, what, hidden, found.shown_headers, brief=brief)
        )
    if part != "request" and (part or what.response):
        shown.append(soap_templates.response_template(contract, what, brief=brief))
    return shown


def known(found: Shown, part: str | None) -> list[str]:
    """Return the docs.toml facts about an operation with its request and response (or one of them), or about a struct."""
    docs = fit_docs(found.contract, load_docs(found.service.docs_file), found.service.name)
    return facts_shown(found.contract, docs, found.what, part)


def rest_templates(found: Shown, part: str | None, *, brief: bool = False) -> list[str]:
    """Return the verb, URLs and JSON templates of an operation (or one of them), or the JSON of a struct."""
    contract, what = found.contract, found.what
    rest = resolve_rest(contract, load_facts(found.service.rest_file))
    if isinstance(what, Struct):
        return [json_templates.type_template(contract, what, rest, brief=brief)]
    shown = [_urls(rest, rest.routes[what.key])]
    if part != "response":
        shown.append(json_templates.request_template(contract, what, rest, brief=brief))
    if part != "request" and (part or what.response):
        shown.append(json_templates.response_template(contract, what, rest, brief=brief))
    return shown


def _urls(rest: Rest, route: Route) -> str:
    """Return verb and URL in production, and a line for each other environment, with its name."""
    others = rest.facts.endpoints.keys() - {PRODUCTION}
    lines = [(PRODUCTION, ""), *((name, f" ({name})") for name in sorted(others))]
    return "".join(
        f"{route.verb} {rest.facts.endpoints[name].rstrip('/')}{route.path}{note}\n" for name, note in lines
    )


def _newest(found: list[Shown]) -> list[Shown]:
    """Return the matches without those in older versions of the same service."""
    newest: dict[tuple[str, ...], tuple[int, ...]] = {}
    for one in found:
        service, version = version_of(one.service.name)
        newest[service] = max(version, newest.get(service, ()))
    return [one for one in found if version_of(one.service.name) in newest.items()]


def _hint(name: str, contracts: list[tuple[ServiceConfig, ContractView]]) -> str:
    known = [operation.key for _, contract in contracts for operation in contract.operations]
    types = [str(struct.name.name) for _, contract in contracts for struct in contract.types.values()]
    near = difflib.get_close_matches(name, known, 1) or difflib.get_close_matches(name, types, 1)
    return f"Did you mean {near[0]}?" if near else f"Choose from {', '.join(sorted(set(known))[:10])}, …"


def _with_rest(found: list[Shown]) -> list[Shown]:
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
            "--service", f"there is no service {service!r} in {config.file}", f"Choose from {names}."
        )
    for one in chosen:
        yield one, load_contract(str(one.schema), one.service, library, one.chosen)[0]
