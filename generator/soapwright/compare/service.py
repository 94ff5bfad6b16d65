"""Changes to the service itself: its name, its namespaces, where and how it listens."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.model import Change, Comparison, Level, Origin, Side
from soapwright.compare.pairing import Pairing
from soapwright.config.model import PRODUCTION

_PATH = ("service",)
_EVERY_SIDE = dict.fromkeys(Side, Level.BREAKING)
_WIRE = {Side.REQUESTS: Level.BREAKING, Side.RESPONSES: Level.BREAKING}


def service_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to the service as a whole."""
    old, new = pairing.old, pairing.new
    yield from _name(pairing)
    yield from _credentials(pairing)
    for before, after in pairing.namespaces.items():
        yield Change(
            rules.NAMESPACE_CHANGED,
            _PATH,
            f"namespace {before} is {after} now",
            "Regenerate the client: the old one and the new service do not understand each other.",
            before,
            after,
            _WIRE,
        )
    if old.endpoint.url != new.endpoint.url:
        # A config may name another address than the contract does.
        known = [dict(code.plan.endpoints)[PRODUCTION] for code in (pairing.before, pairing.after)]
        moved = known[0] != known[1]
        yield Change(
            rules.ENDPOINT_CHANGED,
            _PATH,
            f"it listens at {new.endpoint.url} instead of {old.endpoint.url}",
            "Regenerate the client, or pass the address as endpoint." if moved else "",
            old.endpoint.url,
            new.endpoint.url,
            {Side.REQUESTS: Level.WARNING} if moved else {},
        )
    if old.endpoint.soap_version != new.endpoint.soap_version:
        versions = old.endpoint.soap_version, new.endpoint.soap_version
        yield Change(
            rules.SOAP_VERSION_CHANGED,
            _PATH,
            f"it speaks SOAP {versions[1]} instead of {versions[0]}",
            "Regenerate the client before you call it over SOAP.",
            *versions,
            _WIRE,
        )
    yield from _ports(pairing)


def _ports(pairing: Pairing) -> Iterator[Change]:
    """Yield a change for each further address that comes or goes; the names of ports are nobody's concern."""
    then, now = (
        list(dict.fromkeys((one.url, one.soap_version) for one in contract.endpoints[1:]))
        for contract in (pairing.old, pairing.new)
    )
    for url, version in now:
        if (url, version) not in then:
            what = f"it listens at {url} as well, in SOAP {version}"
            yield Change(rules.PORT_ADDED, _PATH, what, "", "", url)
    for url, version in then:
        if (url, version) not in now:
            what = f"it no longer listens at {url} in SOAP {version}"
            # A program may pass any address to the client.
            effects = {Side.REQUESTS: Level.WARNING}
            hint = "Do not pass this address as endpoint."
            yield Change(rules.PORT_REMOVED, _PATH, what, hint, url, "", effects)


def _name(pairing: Pairing) -> Iterator[Change]:
    old, new = pairing.old.name, pairing.new.name
    before, after = pairing.before.plan.ident, pairing.after.plan.ident
    effects = {Side.CODE: Level.BREAKING} if before != after else {}
    hint = f"Write {after} for {before}, and Async{after} for Async{before}." if effects else ""
    if old != new:
        what = f"the service is called {new} instead of {old}"
        yield Change(rules.SERVICE_RENAMED, _PATH, what, hint, old, new, effects)
    elif effects:
        what = f"its client is called {after} in Python, where it was {before}"
        yield Change(rules.PYTHON_NAME_CHANGED, _PATH, what, hint, before, after, effects)


def _credentials(pairing: Pairing) -> Iterator[Change]:
    """Yield a change for each field of Credentials that is called otherwise."""
    now = {one.wire_name: one.ident for one in pairing.after.plan.credentials}
    for one in pairing.before.plan.credentials:
        ident = now.get(one.wire_name, one.ident)
        if ident != one.ident:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                _PATH,
                f"header part {one.wire_name} is filled from {ident} of Credentials, where it was {one.ident}",
                f"Write {ident} for {one.ident}.",
                one.ident,
                ident,
                {Side.CODE: Level.BREAKING},
            )


def service_added(new: Origin) -> Comparison:
    """Return the comparison for a service that only the new side has."""
    what = f"service {new.service} is new"
    return Comparison(None, new, (Change(rules.SERVICE_ADDED, _PATH, what, "", "", new.service),))


def service_removed(old: Origin) -> Comparison:
    """Return the comparison for a service that only the old side has."""
    what, hint = f"service {old.service} is gone", "Its client is not made any more."
    change = Change(rules.SERVICE_REMOVED, _PATH, what, hint, old.service, "", _EVERY_SIDE)
    return Comparison(old, None, (change,))
