"""Apply REST facts to a contract: a route for every operation, a discriminator value for every derived type."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Protocol

from soapwright.base.qname import QName
from soapwright.base.toml_lines import Keys
from soapwright.canonical.lock import UNDATED, Dated
from soapwright.config.config import PRODUCTION, ServiceConfig
from soapwright.contract.schema_views import Enum, Flags, Struct
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.rest.rest_toml import RestFacts, Route, load_facts, placeholders


class _Report(Protocol):
    def __call__(self, at: Keys | Where, what: str, hint: str, level: Level = ..., /) -> None: ...


@dataclass(frozen=True, slots=True)
class Rest:
    """The REST side of one contract: facts, routes of operations, discriminators of derived types, request headers.

    `problems` are facts that do not fit the contract; an operation for which they give no route is not in
    `routes`.
    """

    facts: RestFacts
    routes: Mapping[str, Route]
    discriminators: Mapping[QName, str]
    problems: tuple[Problem, ...] = ()
    http_headers: Mapping[str, str] = field(default_factory=dict)


def resolve_rest(contract: ContractView, facts: RestFacts, dated: Dated = UNDATED) -> Rest:
    """Return the REST side of a contract; raise InputError if the facts do not fit it."""
    rest = fit_rest(contract, facts, dated)
    if any(problem.level is Level.ERROR for problem in rest.problems):
        raise InputError(sorted(rest.problems, key=lambda problem: problem.where.line or inf))
    return rest


def rest_of(contract: ContractView, service: ServiceConfig, dated: Dated = UNDATED) -> Rest | None:
    """Return the REST side of a service, from the rest.toml beside its contract; None without one.

    Raises InputError if the file is wrong or does not fit the contract.
    """
    if not service.rest_file.is_file():
        return None
    return resolve_rest(contract, load_facts(service.rest_file), dated)


def fit_rest(contract: ContractView, facts: RestFacts, dated: Dated = UNDATED) -> Rest:
    """Return the REST side of a contract, as far as the facts fit it.

    They do not fit if there is no base URL, an operation has no route, an override names an unknown operation
    or type, two operations have the same route, or two fields of a struct would be the same member. Facts for
    a stated revision may name things that the contract of another revision lacks, which is a warning. `dated`
    is the revision of the contract, for the placeholders in `http_headers`; a header whose value is unknown
    is not sent.
    """
    problems: list[Problem] = []
    naming = Level.WARNING if facts.revision and facts.revision != dated.revision else Level.ERROR

    def report(at: Keys | Where, what: str, hint: str, level: Level = Level.ERROR) -> None:
        where = at if isinstance(at, Where) else facts.file.where(*at)
        problems.append(Problem(where, what, hint, level))

    if PRODUCTION not in facts.endpoints:
        hint = f'Add it under [endpoints], like {PRODUCTION} = "https://…".'
        report(("endpoints",), f"there is no base URL for {PRODUCTION!r}", hint)
    _check_members(contract, report)
    derived = [found for found in contract.types.values() if isinstance(found, Struct) and found.base]
    # Facts about operations that were not chosen, and about what only they reach, are not checked.
    if not contract.not_chosen:
        names = [operation.key for operation in contract.operations]
        _check_names(facts.routes, names, naming, report, "routes")
        named = [struct.name.name for struct in derived]
        _check_names(facts.type_values, named, naming, report, "discriminator", "types")
    routes = _routes(contract, facts, report)
    discriminators = {struct.name: _discriminator(contract, facts, struct) for struct in derived}
    headers = _http_headers(facts, dated, report)
    return Rest(facts, routes, discriminators, tuple(problems), headers)


def _routes(contract: ContractView, facts: RestFacts, report: _Report) -> dict[str, Route]:
    """Return the routes of operations; report operations without a route, and with that of another."""
    routes: dict[str, Route] = {}
    owners: dict[Route, str] = {}
    for operation in contract.operations:
        name = operation.key
        route = facts.routes.get(name) or next((r for rule in facts.rules if (r := rule.route(name))), None)
        if route is None:
            what, hint = f"operation {name!r} has no route", f'Add {name} = "VERB /path" under [routes].'
            report(("rules",), what, hint)
            continue
        if route in owners:
            what = f"{owners[route]} and {name} have the same route: {route}"
            report(("routes", name), what, "Override one of them under [routes].")
        routes[name], owners[route] = route, name
    return routes


def _http_headers(facts: RestFacts, dated: Dated, report: _Report) -> dict[str, str]:
    """Return the HTTP headers with their values; report those whose value is unknown."""
    headers = {}
    for name, text in facts.http_headers.items():
        values = dated._asdict()
        unknown = [key for key in placeholders(text) if not values[key]]
        if unknown:
            missing = min(unknown)
            what = (
                f"{name} is not sent: it contains the {missing} of the contract, which the lock does not have"
            )
            hint = f"Record it with --{missing} of soapwright import or update."
            where = facts.headers_at.get(name, facts.file.where("http_headers", name))
            report(where, what, hint, Level.WARNING)
        else:
            headers[name] = text.format(**values)
    return headers


def _check_members(contract: ContractView, report: _Report) -> None:
    """Report structs in which an attribute and an element would be the same JSON member."""
    for struct in contract.types.values():
        names = [field.name for field in contract.fields(struct)] if isinstance(struct, Struct) else []
        for name in sorted(name for name, count in Counter(names).items() if count > 1):
            what = f"two fields of {struct.name.name} are named {name!r}, but a JSON object can have only one such member"
            report((), what, "This contract can have no REST side: remove the rest.toml.")


def _check_names(
    overrides: Mapping[str, object], names: Iterable[str], level: Level, report: _Report, *at: str
) -> None:
    known = set(names)
    for name in overrides:
        if name not in known:
            near = difflib.get_close_matches(name, sorted(known), 1)
            hint = f"Did you mean {near[0]!r}?" if near else "Remove it, or correct its name."
            report((*at, name), f"{at[-1]}.{name} is not in the contract", hint, level)


def _discriminator(contract: ContractView, facts: RestFacts, struct: Struct) -> str:
    """Return the value that states over REST which derived type an object is."""
    name = struct.name.name
    if name in facts.type_values:
        return facts.type_values[name]
    candidates = [found[1] for pattern in facts.candidates if (found := pattern.fullmatch(name))] or [name]
    listed = _listed(contract, facts, struct)
    return next((value for value in candidates if value in listed), candidates[0 if not listed else -1])


def _listed(contract: ContractView, facts: RestFacts, struct: Struct) -> tuple[str, ...]:
    """Return the values that the contract lists for the discriminator, if its type there is an enum."""
    for inner in contract.fields(struct):
        found = contract.types.get(inner.type)
        if inner.name == facts.discriminator and isinstance(found, (Enum, Flags)):
            return found.texts
    return ()
