"""Apply REST facts to a contract: a route for every operation, a value for every derived type."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from soapwright.base.qname import QName
from soapwright.config.model import PRODUCTION
from soapwright.contract.views import ContractView, Enum, Flags, Struct
from soapwright.rest.facts import RestFacts, Route


@dataclass(frozen=True, slots=True)
class Rest:
    """The REST side of one contract: facts, each operation's route, each derived type's discriminator."""

    facts: RestFacts
    routes: Mapping[str, Route]
    discriminators: Mapping[QName, str]


def resolve_rest(contract: ContractView, facts: RestFacts) -> Rest:
    """Return the REST side of a contract.

    Raises InputError when there is no base URL, an operation has no route, an override names no operation
    or type, two operations have the same route, or two fields of a struct would be one member.
    """
    file = facts.file
    if PRODUCTION not in facts.endpoints:
        hint = f'Give it under [endpoints], like {PRODUCTION} = "https://…".'
        file.report(("endpoints",), f"there is no base URL for {PRODUCTION!r}", hint)
    _check_members(contract, facts)
    names = [operation.name for operation in contract.operations]
    _check_names(facts, facts.routes, names, "routes")
    routes: dict[str, Route] = {}
    owners: dict[Route, str] = {}
    for name in names:
        route = facts.routes.get(name) or next((r for rule in facts.rules if (r := rule.route(name))), None)
        if route is None:
            what, hint = f"operation {name!r} has no route", f'Add {name} = "VERB /path" under [routes].'
            file.report(("rules",), what, hint)
            continue
        if route in owners:
            file.report(
                ("routes", name),
                f"{owners[route]} and {name} have one route: {route}",
                "Override one of them under [routes].",
            )
        routes[name], owners[route] = route, name
    derived = [found for found in contract.types.values() if isinstance(found, Struct) and found.base]
    _check_names(facts, facts.type_values, [struct.name.name for struct in derived], "discriminator", "types")
    discriminators = {struct.name: _discriminator(contract, facts, struct) for struct in derived}
    file.stop_on_problems()
    return Rest(facts, routes, discriminators)


def _check_members(contract: ContractView, facts: RestFacts) -> None:
    """Report structs in which JSON cannot tell an attribute from an element of the same name."""
    for struct in contract.types.values():
        names = [field.name for field in contract.fields(struct)] if isinstance(struct, Struct) else []
        for name in sorted({name for name in names if names.count(name) > 1}):
            what = (
                f"two fields of {struct.name.name} are called {name!r}, which is one member of a JSON object"
            )
            facts.file.report((), what, "This contract can have no REST side: remove the rest.toml.")


def _check_names(facts: RestFacts, overrides: Mapping[str, object], known: list[str], *at: str) -> None:
    for name in overrides:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"Did you mean {near[0]!r}?" if near else "Remove it, or correct its name."
            facts.file.report((*at, name), f"{at[-1]}.{name} overrides what the contract does not have", hint)


def _discriminator(contract: ContractView, facts: RestFacts, struct: Struct) -> str:
    """Return the value that says over REST which derived type an object is."""
    name = struct.name.name
    if name in facts.type_values:
        return facts.type_values[name]
    candidates = [found[1] for pattern in facts.candidates if (found := pattern.fullmatch(name))] or [name]
    listed = _listed(contract, facts, struct)
    return next((value for value in candidates if value in listed), candidates[0 if not listed else -1])


def _listed(contract: ContractView, facts: RestFacts, struct: Struct) -> tuple[str, ...]:
    """Return the values that the contract lists for the discriminator's member, if it is an enum there."""
    for field in contract.fields(struct):
        found = contract.types.get(field.type)
        if field.name == facts.discriminator and isinstance(found, (Enum, Flags)):
            return found.texts
    return ()
