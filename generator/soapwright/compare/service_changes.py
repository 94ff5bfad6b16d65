"""Changes to the service itself and to its clients: names, namespaces, addresses, ports, policies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.compare import rules
from soapwright.compare.change import Change, Comparison, Level, Origin, Side
from soapwright.compare.operation_changes import addressing_change
from soapwright.compare.pairing import Pairing
from soapwright.config.config import PRODUCTION
from soapwright.contract.model import Endpoint
from soapwright.contract.views import Operation, PortType
from soapwright.python.planned_client import ClientPlan

_PATH = ("service",)
_EVERY_SIDE = dict.fromkeys(Side, Level.BREAKING)
_WIRE = {Side.REQUESTS: Level.BREAKING, Side.RESPONSES: Level.BREAKING}


def service_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to the service as a whole and to its clients."""
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
    # With a single client, everything is reported for the service.
    several = len(pairing.old.port_types) > 1 or len(pairing.new.port_types) > 1
    for old, new in pairing.port_types.both:
        path = ("client", new.name) if several else _PATH
        yield from _Client(path, old, new, *_plans(pairing, old, new)).changes()
    for new in pairing.port_types.added:
        after = pairing.after.clients[new.name].ident
        what, hint = f"client {new.name} is new", f"Its class is {after}."
        yield Change(rules.CLIENT_ADDED, ("client", new.name), what, hint, "", new.name)
    for old in pairing.port_types.removed:
        before = pairing.before.clients[old.name].ident
        what, hint = f"client {old.name} is gone", f"Do not use {before} any more."
        yield Change(rules.CLIENT_REMOVED, ("client", old.name), what, hint, old.name, "", _EVERY_SIDE)


def _plans(pairing: Pairing, old: PortType, new: PortType) -> tuple[ClientPlan, ClientPlan]:
    return pairing.before.clients[old.name], pairing.after.clients[new.name]


@dataclass(frozen=True, slots=True)
class _Client:
    """A port type on both sides, with the plans of its clients."""

    path: tuple[str, ...]
    old: PortType
    new: PortType
    before: ClientPlan
    after: ClientPlan

    def changes(self) -> Iterator[Change]:
        yield from self._name()
        old, new = self.old.endpoints[0], self.new.endpoints[0]
        if old.url != new.url:
            # The config may set another address than the contract's.
            known = [dict(plan.port.endpoints)[PRODUCTION] for plan in (self.before, self.after)]
            moved = known[0] != known[1]
            yield Change(
                rules.ENDPOINT_CHANGED,
                self.path,
                f"its address is {new.url} instead of {old.url}",
                "Regenerate the client, or pass the address as endpoint." if moved else "",
                old.url,
                new.url,
                {Side.REQUESTS: Level.WARNING} if moved else {},
            )
        if old.soap_version != new.soap_version:
            versions = old.soap_version, new.soap_version
            yield Change(
                rules.SOAP_VERSION_CHANGED,
                self.path,
                f"it uses SOAP {versions[1]} instead of {versions[0]}",
                "Regenerate the client before you call it over SOAP.",
                *versions,
                _WIRE,
            )
        yield from self._policy()
        yield from self._addresses()
        yield from self._ports()
        yield from self._actions()

    def _policy(self) -> Iterator[Change]:
        """Yield a change for the default port, and for each further port whose policy differs from that."""
        asked = [(self.old.endpoints[0].asks, self.new.endpoints[0].asks, "")]
        known = {one.name: one.asks for one in self.old.endpoints[1:]}
        asked += [
            (known[one.name], one.asks, f" at port {one.name}")
            for one in self.new.endpoints[1:]
            if one.name in known
        ]
        for then, now, where in asked:
            if then == now:
                continue
            before, after = (", ".join(one.value for one in asks) or "nothing" for asks in (then, now))
            more = set(now) - set(then)
            yield Change(
                rules.POLICY_CHANGED,
                self.path,
                f"its policy{where} requires {after} instead of {before}",
                "Regenerate the client, and pass it what its docstring says." if more else "",
                before,
                after,
                {Side.REQUESTS: Level.BREAKING} if more else {},
            )

    def _name(self) -> Iterator[Change]:
        old, new = self.old.name, self.new.name
        before, after = self.before.ident, self.after.ident
        effects = {Side.CODE: Level.BREAKING} if before != after else {}
        hint = f"Replace {before} by {after}, and Async{before} by Async{after}." if effects else ""
        if old != new:
            rule, thing = (
                (rules.SERVICE_RENAMED, "service") if self.path == _PATH else (rules.CLIENT_RENAMED, "client")
            )
            what = f"the {thing} is named {new} instead of {old}"
            yield Change(rule, self.path, what, hint, old, new, effects)
        elif effects:
            what = f"its client is named {after} in Python instead of {before}"
            yield Change(rules.PYTHON_NAME_CHANGED, self.path, what, hint, before, after, effects)

    def _addresses(self) -> Iterator[Change]:
        """Yield a change for each additional address that is new or gone, not for one that is the default now."""
        then, now = (
            list(dict.fromkeys((one.url, one.soap_version) for one in found.endpoints))
            for found in (self.old, self.new)
        )
        for url, version in now[1:]:
            if (url, version) not in then:
                what = f"it has the additional address {url}, for SOAP {version}"
                yield Change(rules.PORT_ADDED, self.path, what, "", "", url)
        for url, version in then[1:]:
            if (url, version) not in now:
                what = f"it no longer has the address {url} for SOAP {version}"
                # A program may pass any address to the client.
                effects = {Side.REQUESTS: Level.WARNING}
                hint = "Do not pass this address as endpoint."
                yield Change(rules.PORT_REMOVED, self.path, what, hint, url, "", effects)

    def _actions(self) -> Iterator[Change]:
        """Yield a change for each operation whose action at a port differs from its general one."""
        before, after = ({one.name: one for one in found.endpoints} for found in (self.old, self.new))
        then, now = ({one.name: one for one in found.operations} for found in (self.old, self.new))
        for port, name in ((port, name) for port in after for name in now):
            if port in before and name in then:
                yield from self._action(port, (then[name], now[name]), (before[port], after[port]))

    @staticmethod
    def _action(
        port: str, operations: tuple[Operation, Operation], endpoints: tuple[Endpoint, Endpoint]
    ) -> Iterator[Change]:
        old, new = operations
        path, named = ("operation", new.key), (new.key,)
        own = [dict(one.actions) for one in endpoints]
        states = own[0].get(old.name, old.soap_action), own[1].get(new.name, new.soap_action)
        if states[0] != states[1] and old.soap_action == new.soap_action:
            what = f"the SOAP action at port {port} is {states[1]!r} instead of {states[0]!r}"
            hint = "Regenerate the client before you call it over SOAP."
            effects = {Side.REQUESTS: Level.BREAKING}
            yield Change(rules.OPERATION_ACTION_CHANGED, path, what, hint, *states, effects, named)
        addressed = [dict(one.addressing) for one in endpoints]
        spoken = addressed[0].get(old.name, old.addressing), addressed[1].get(new.name, new.addressing)
        if spoken[0] != spoken[1] and old.addressing == new.addressing:
            yield addressing_change(path, *spoken, named, f" at port {port}")

    def _ports(self) -> Iterator[Change]:
        """Yield a change for each port that code can no longer select by name."""
        then, now = (
            [port.name for port in plan.ports] if len(plan.ports) > 1 else []
            for plan in (self.before, self.after)
        )
        for name in then:
            if name not in now:
                what = f"its client no longer has a port {name}"
                hint = f'Remove port="{name}"' + (f", or use {' or '.join(now)}." if now else ".")
                yield Change(
                    rules.PORT_CHOICE_REMOVED, self.path, what, hint, name, "", {Side.CODE: Level.BREAKING}
                )
        if then and now and then[0] != now[0] and then[0] in now:
            what = f"its client uses port {now[0]} by default instead of {then[0]}"
            hint = f'Pass port="{then[0]}" to keep the old one.'
            yield Change(rules.PORT_DEFAULT_CHANGED, self.path, what, hint, then[0], now[0])


def _credentials(pairing: Pairing) -> Iterator[Change]:
    """Yield a change for each field of Credentials that was renamed."""
    now = {one.wire_name: one.ident for one in pairing.after.plan.credentials}
    for one in pairing.before.plan.credentials:
        ident = now.get(one.wire_name, one.ident)
        if ident != one.ident:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                _PATH,
                f"header part {one.wire_name} is filled from {ident} of Credentials instead of {one.ident}",
                f"Replace {one.ident} by {ident}.",
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
    what, hint = f"service {old.service} is gone", "Its client is no longer generated."
    change = Change(rules.SERVICE_REMOVED, _PATH, what, hint, old.service, "", _EVERY_SIDE)
    return Comparison(old, None, (change,))
