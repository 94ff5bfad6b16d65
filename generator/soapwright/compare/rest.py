"""Changes to the REST side: address, routes, discriminators and headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.python_side import PythonSide
from soapwright.compare.subject import Subject
from soapwright.compare.wording import spelled
from soapwright.rest.apply_rest import Rest

_SERVICE = ("service",)
_SENT = {Side.REQUESTS: Level.BREAKING}
_REGENERATE = "Regenerate the client before you call it over REST."


def rest_changes(pairing: Pairing, old: Subject, new: Subject) -> Iterator[Change]:
    """Yield the changes to the REST side."""
    lost = sorted(_environments(pairing.before) - _environments(pairing.after))
    code = {Side.CODE: Level.BREAKING} if lost else {}
    hint = f"The client no longer knows the environment {' or '.join(map(repr, lost))}." if lost else ""
    match old.rest, new.rest:
        case None, Rest():
            what = "it can be called over REST now"
            hint = hint or 'Clients speak REST by default then; pass protocol="soap" to keep SOAP.'
            yield Change(rules.REST_ADDED, _SERVICE, what, hint, "", "REST", code)
        case Rest(), None:
            what, hint = "it can no longer be called over REST", 'Leave out protocol="rest": SOAP remains.'
            sides = {**_SENT, Side.CODE: Level.BREAKING}
            yield Change(rules.REST_REMOVED, _SERVICE, what, hint, "REST", "", sides)
        case Rest() as before, Rest() as after:
            yield from _facts(pairing, before, after)
            yield from _routes(pairing, before, after)
            yield from _discriminators(pairing, before, after)
    yield from _misfits(old.rest, new.rest)


def _environments(code: PythonSide) -> set[str]:
    """Return the environments that clients know."""
    return {name for client in code.plan.clients for name in client.environments}


def _misfits(old: Rest | None, new: Rest | None) -> Iterator[Change]:
    """Yield facts that do not fit one of the contracts.

    Both sides may share one rest.toml, so facts that fit only the new contract are not reported as mistakes
    of the old.
    """
    known = {problem.what for problem in old.problems} if old else set()
    for problem in new.problems if new else ():
        if problem.what not in known:
            hint = f"{problem.hint} No client can be generated until {problem.where} fits."
            yield Change(rules.REST_FACTS_OUTDATED, _SERVICE, problem.what, hint, "", problem.what)


def _facts(pairing: Pairing, old: Rest, new: Rest) -> Iterator[Change]:
    before, after = old.facts, new.facts
    for name, states in _differing(before.endpoints, after.endpoints):
        sides = {Side.REQUESTS: Level.WARNING} if all(states) else {}
        hint = "Regenerate the client, or pass the address as endpoint." if all(states) else ""
        if name in _environments(pairing.before) - _environments(pairing.after):
            sides, hint = {Side.CODE: Level.BREAKING}, f"The client no longer knows the environment {name!r}."
        yield _fact_change(
            rules.REST_ENDPOINT_CHANGED, f"over REST the address of {name} is", states, sides, hint
        )
    if before.pairs != after.pairs:
        states = "/".join(before.pairs), "/".join(after.pairs)
        what = "the members of a pair in JSON are"
        yield _fact_change(rules.REST_PAIR_CHANGED, what, states, _SENT, _REGENERATE)
    for name, states in _differing(before.headers, after.headers):
        sent = pairing.before.credential(name) and states[0]
        what = f"over REST header part {name} is sent as"
        shown = states[0].replace("{}", "…"), states[1].replace("{}", "…")
        yield _fact_change(
            rules.REST_HEADER_CHANGED, what, shown, _SENT if sent else {}, _REGENERATE if sent else ""
        )
    for name, states in _differing(old.http_headers, new.http_headers):
        yield _fact_change(rules.HTTP_HEADER_CHANGED, f"the HTTP header {name} is", states, {})
    if before.discriminator != after.discriminator:
        states = before.discriminator, after.discriminator
        what = "the member of JSON that names a derived type is"
        sides = {side: Level.BREAKING for side in (Side.REQUESTS, Side.RESPONSES)}
        yield _fact_change(rules.DISCRIMINATOR_CHANGED, what, states, sides, _REGENERATE)


def _routes(pairing: Pairing, old: Rest, new: Rest) -> Iterator[Change]:
    for one, other in pairing.operations.both:
        # An operation without a route is reported as a misfit.
        before, after = (str(side.routes.get(found.key, "")) for side, found in ((old, one), (new, other)))
        if before and after and before != after:
            yield Change(
                rules.ROUTE_CHANGED,
                ("operation", other.key),
                f"over REST it is {after} instead of {before}",
                _REGENERATE,
                before,
                after,
                _SENT,
                (other.key,),
            )


def _discriminators(pairing: Pairing, old: Rest, new: Rest) -> Iterator[Change]:
    for name, after in new.discriminators.items():
        original = pairing.originals.get(name)
        # A renamed type is reported for the type.
        before = old.discriminators.get(original) if original and original.name == name.name else None
        if before is not None and before != after:
            use = pairing.use(name)
            yield Change(
                rules.DISCRIMINATOR_CHANGED,
                owner_path(name),
                f"over REST {spelled(name)} is named {after!r} instead of {before!r}",
                _REGENERATE,
                before,
                after,
                effects(use, Level.BREAKING, Level.BREAKING),
                use.operations,
            )


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for name in dict.fromkeys((*new, *old)):
        states = old.get(name, ""), new.get(name, "")
        if states[0] != states[1]:
            yield name, states


def _fact_change(
    rule: Rule, subject: str, states: tuple[str, str], sides: Mapping[Side, Level], hint: str = ""
) -> Change:
    what = f"{subject} {states[1] or 'nothing'} instead of {states[0] or 'nothing'}"
    return Change(rule, _SERVICE, what, hint, *states, sides)
