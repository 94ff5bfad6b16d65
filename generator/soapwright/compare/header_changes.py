"""Changes to the header parts of messages and to the faults of operations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.pairing import Pairing
from soapwright.compare.pairs import pair
from soapwright.compare.python_side import PythonSide
from soapwright.compare.usage import NOWHERE
from soapwright.compare.wording import distinct_names
from soapwright.contract.model import Fault, Header
from soapwright.contract.views import Message, Operation

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING


def header_changes(pairing: Pairing, old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes to the header parts of an operation's messages."""
    yield from _Headers(pairing, new.key, "request", old.request, new.request).changes()
    if old.response and new.response:
        yield from _Headers(pairing, new.key, "response", old.response, new.response).changes()


@dataclass(frozen=True, slots=True)
class _Headers:
    pairing: Pairing
    operation: str
    kind: str
    old: Message
    new: Message

    def changes(self) -> Iterator[Change]:
        keys = (lambda header: (header.name, header.namespace), lambda header: header.name)
        found = pair(self.old.headers, self.new.headers, keys)
        for before, after in found.both:
            yield from self._compared(before, after)
        for header in found.removed:
            yield self._removed(header)
        for header in found.added:
            yield self._added(header)

    @property
    def _is_request(self) -> bool:
        return self.kind == "request"

    def _compared(self, old: Header, new: Header) -> Iterator[Change]:
        if not self._is_request:
            yield from self._attribute(old, new)
        # The service cannot refuse a header part that the client does not send.
        refused = _BREAKING if self.pairing.before.credential(old.name) else _NONE
        if old.namespace != new.namespace:
            states = (old.namespace, new.namespace)
            what = f"header part {new.name} is in namespace {states[1]} instead of {states[0]}"
            yield self._change(rules.HEADER_NAMESPACE_CHANGED, new, what, states, refused, _BREAKING)
        if old.type != new.type:
            fit = self.pairing.values.fit(old.type, new.type)
            states = distinct_names(old.type, new.type)
            what = f"header part {new.name} is {states[1]} instead of {states[0]}"
            before = self.pairing.before.annotation(old.type)
            after = self.pairing.after.annotation(new.type)
            code = self._code(before, after, old, new)
            hint = f"In Python it is {after} instead of {before}." if code else ""
            sent = min(fit.sent, refused)
            yield self._change(rules.HEADER_TYPE_CHANGED, new, what, states, sent, fit.read, code, hint)
        if old.nillable != new.nillable:
            what = f"header part {new.name} may {'be nil now' if new.nillable else 'no longer be nil'}"
            states = ("", "nillable") if new.nillable else ("nillable", "")
            sent = _NONE if new.nillable else refused
            yield self._change(rules.HEADER_NILLABLE_CHANGED, new, what, states, sent)

    def _code(self, before: str, after: str, old: Header, new: Header) -> Level:
        """Return the level of a type change for code: for what it reads, or for its credentials."""
        if not self._is_request:
            return self.pairing.annotation_level(before, after, NOWHERE)
        then = self.pairing.before.credential_annotation(old.name)
        now = self.pairing.after.credential_annotation(new.name)
        # Code passes only what is sent on both sides. The order of the types in an annotation is irrelevant.
        return _BREAKING if then and now and sorted(then) != sorted(now) else _NONE

    def _attribute(self, old: Header, new: Header) -> Iterator[Change]:
        """Yield a change if the attribute for the header part has another name."""
        before = self.pairing.before.received[self.old.key, old]
        after = self.pairing.after.received[self.new.key, new]
        if before != after:
            what = f"header part {new.name} is named {after} in Python instead of {before}"
            hint = f"Replace {before} by {after}."
            states = (before, after)
            yield self._change(rules.PYTHON_NAME_CHANGED, new, what, states, code=_BREAKING, hint=hint)

    def _removed(self, header: Header) -> Change:
        what = f"header part {header.name} is gone"
        if not self._is_request:
            hint = f"Do not read {self.pairing.before.received[self.old.key, header]} any more."
            return self._change(
                rules.HEADER_REMOVED, header, what, (header.name, ""), _NONE, _BREAKING, _BREAKING, hint
            )
        ident = self.pairing.before.credential(header.name)
        # The clients of a package share their credentials.
        gone = bool(ident) and ident not in self.pairing.credentials
        hint = f"Credentials no longer take {ident}." if gone else ""
        # An unexpected header part may be ignored or refused.
        sent = _WARNING if ident else _NONE
        return self._change(
            rules.HEADER_REMOVED,
            header,
            what,
            (header.name, ""),
            sent,
            code=_BREAKING if gone else _NONE,
            hint=hint,
        )

    def _added(self, header: Header) -> Change:
        what = f"header part {header.name} is new"
        # The contract does not say whether a header part is required; the config does, by hiding it.
        ident = self.pairing.after.credential(header.name)
        sent = _WARNING if ident else _NONE
        hint = (
            f"Pass {ident} to Credentials if the service requires it." if ident and self._is_request else ""
        )
        return self._change(rules.HEADER_ADDED, header, what, ("", header.name), sent, hint=hint)

    def _change(
        self,
        rule: Rule,
        header: Header,
        what: str,
        states: tuple[str, str],
        sent: Level = _NONE,
        read: Level = _NONE,
        code: Level = _NONE,
        hint: str = "",
    ) -> Change:
        side, level = (Side.REQUESTS, sent) if self._is_request else (Side.RESPONSES, read)
        effects = {key: found for key, found in ((side, level), (Side.CODE, code)) if found}
        path = ("operation", self.operation, self.kind, header.name)
        return Change(rule, path, what, hint, *states, effects, (self.operation,))


def fault_changes(pairing: Pairing, old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes to the faults that an operation declares."""
    found = pair(old.faults, new.faults, (lambda fault: fault.name, lambda fault: fault.element))
    for before, after in found.both:
        if before.element != after.element or before.type != after.type:
            yield _fault_type(new, before, after)
    for fault in found.removed:
        yield _fault_removed(pairing, new, fault)
    for fault in found.added:
        yield _fault_added(pairing, old, new, fault)


def header_fault_changes(pairing: Pairing, old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes to the headers of an operation's faults."""
    keys = (lambda header: (header.name, header.namespace), lambda header: header.name)
    found = pair(old.header_faults, new.header_faults, keys)
    for before, after in found.both:
        if before.namespace != after.namespace:
            states = before.namespace, after.namespace
            what = f"header part {after.name} of faults is in namespace {states[1]} instead of {states[0]}"
            yield _header_fault(rules.HEADER_NAMESPACE_CHANGED, new, after, what, states, _BREAKING)
        if before.type != after.type:
            states = distinct_names(before.type, after.type)
            what = f"header part {after.name} of faults is {states[1]} instead of {states[0]}"
            level = pairing.values.fit(before.type, after.type).read
            yield _header_fault(rules.HEADER_TYPE_CHANGED, new, after, what, states, level)
        if before.nillable != after.nillable:
            what = f"header part {after.name} of faults may {'be nil now' if after.nillable else 'no longer be nil'}"
            states = ("", "nillable") if after.nillable else ("nillable", "")
            yield _header_fault(rules.HEADER_NILLABLE_CHANGED, new, after, what, states, _NONE)
    for header in found.removed:
        what = f"faults no longer carry header part {header.name}"
        yield _header_fault(rules.HEADER_REMOVED, new, header, what, (header.name, ""), _WARNING)
    for header in found.added:
        what = f"faults carry header part {header.name} now"
        yield _header_fault(rules.HEADER_ADDED, new, header, what, ("", header.name), _NONE)


def _header_fault(
    rule: Rule, operation: Operation, header: Header, what: str, states: tuple[str, str], read: Level
) -> Change:
    effects = {Side.RESPONSES: read} if read else {}
    path = ("operation", operation.key, "fault", header.name)
    return Change(rule, path, what, "", *states, effects, (operation.key,))


def _fault_type(operation: Operation, before: Fault, after: Fault) -> Change:
    if before.element != after.element:
        states = distinct_names(before.element, after.element)
        what = f"the detail of fault {after.name} is in the element {states[1]} instead of {states[0]}"
    else:
        states = distinct_names(before.type, after.type)
        what = f"the detail of fault {after.name} is {states[1]} instead of {states[0]}"
    return _fault(rules.FAULT_TYPE_CHANGED, operation, after, what, states, {Side.RESPONSES: _BREAKING})


def _fault_removed(pairing: Pairing, operation: Operation, fault: Fault) -> Change:
    still = pairing.after.classes.get(fault.type)
    lost = _is_raised(pairing.before, fault) and still and not _is_raised(pairing.after, fault)
    effects = {Side.CODE: _BREAKING} if lost else {}
    hint = f"{pairing.before.classes[fault.type]} is no longer an exception." if lost else ""
    what = f"fault {fault.name} is no longer declared"
    return _fault(rules.FAULT_REMOVED, operation, fault, what, (fault.name, ""), effects, hint)


def _fault_added(pairing: Pairing, old: Operation, new: Operation, fault: Fault) -> Change:
    struct = pairing.new.struct(fault.type)
    above = {level.name for level in pairing.new.lineage(struct)} if struct else set()
    caught = any(known.type in above for known in old.faults)
    effects = {} if caught else {Side.RESPONSES: _WARNING}
    catch = not caught and _is_raised(pairing.after, fault)
    hint = f"Catch {pairing.after.classes[fault.type]} as well." if catch else ""
    what = f"fault {fault.name} is new"
    return _fault(rules.FAULT_ADDED, new, fault, what, ("", fault.name), effects, hint)


def _is_raised(side: PythonSide, fault: Fault) -> bool:
    """Return whether the class of a fault's detail is an exception: only a struct is one."""
    return side.classes.get(fault.type) in {one.ident for one in side.plan.faults}


def _fault(
    rule: Rule,
    operation: Operation,
    fault: Fault,
    what: str,
    states: tuple[str, str],
    effects: dict[Side, Level],
    hint: str = "",
) -> Change:
    path = ("operation", operation.key, "fault", fault.name)
    return Change(rule, path, what, hint, *states, effects, (operation.key,))
