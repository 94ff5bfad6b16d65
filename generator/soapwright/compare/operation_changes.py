"""Changes to operations and to the elements in the bodies of their messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from soapwright.compare import rules
from soapwright.compare.attachment_changes import attachment_changes
from soapwright.compare.body_changes import body_changes
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.header_changes import fault_changes, header_changes, header_fault_changes
from soapwright.compare.pairing import Pairing
from soapwright.compare.similarity import is_anonymous
from soapwright.compare.wording import distinct_names
from soapwright.contract.model import Addressing
from soapwright.contract.views import Message, Operation
from soapwright.python.planned_methods import PlannedMethod

_BREAKING = Level.BREAKING


def operation_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to all operations, in the order of the new contract, removed ones last."""
    both = {other.key: (one, other) for one, other in pairing.operations.both}
    for operation in pairing.new.operations:
        name = operation.key
        if name in both:
            yield from _Comparison(pairing, *both[name]).changes()
        else:
            what, method = f"operation {name} is new", pairing.after.methods[name]
            hint = f"Call it as {method.ident}."
            yield Change(rules.OPERATION_ADDED, ("operation", name), what, hint, "", name, {}, (name,))
    for operation in pairing.operations.removed:
        name = operation.key
        yield Change(
            rules.OPERATION_REMOVED,
            ("operation", name),
            f"operation {name} is gone",
            f"Do not call {pairing.before.methods[name].ident} any more.",
            name,
            "",
            {Side.REQUESTS: _BREAKING, Side.CODE: _BREAKING},
            (name,),
        )


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One operation on both sides."""

    pairing: Pairing
    old: Operation
    new: Operation

    def changes(self) -> Iterator[Change]:
        old, new = self.old, self.new
        yield from self._names()
        if old.name == new.name and old.soap_action != new.soap_action:
            yield self._change(
                rules.OPERATION_ACTION_CHANGED,
                (),
                f"the SOAP action is {new.soap_action!r} instead of {old.soap_action!r}",
                (old.soap_action, new.soap_action),
                {Side.REQUESTS: _BREAKING},
                "Regenerate the client before you call it over SOAP.",
            )
        if old.addressing != new.addressing:
            named = (new.key,)
            yield addressing_change(("operation", new.key), old.addressing, new.addressing, named)
        bodies = tuple(body_changes(self.pairing, old.key, new.key))
        # If the style of a body has changed, its content is not compared.
        made_otherwise = {change.path[-1] for change in bodies}
        if "request" not in made_otherwise:
            yield from self._message("request", old.request, new.request)
        if old.response and new.response:
            if "response" not in made_otherwise:
                yield from self._message("response", old.response, new.response)
        elif new.response:
            what = "it has a response now instead of being one-way"
            states = ("", new.response.name)
            yield self._change(rules.RESPONSE_ADDED, ("response",), what, states, {})
        elif old.response:
            yield self._change(
                rules.RESPONSE_REMOVED,
                ("response",),
                "it no longer has a response",
                (old.response.name, ""),
                {Side.RESPONSES: _BREAKING, Side.CODE: _BREAKING},
                f"Expect {self._methods[1].ident} to return None.",
            )
        yield from bodies
        yield from header_changes(self.pairing, old, new)
        yield from attachment_changes(old, new)
        yield from fault_changes(self.pairing, old, new)
        yield from header_fault_changes(self.pairing, old, new)

    @property
    def _methods(self) -> tuple[PlannedMethod, PlannedMethod]:
        return self.pairing.before.methods[self.old.key], self.pairing.after.methods[self.new.key]

    def _names(self) -> Iterator[Change]:
        before, after = self._methods
        code = before.ident != after.ident
        effects = {Side.CODE: _BREAKING} if code else {}
        hint = f"Call {after.ident} instead of {before.ident}." if code else ""
        if self.old.name != self.new.name:
            # The classes of its messages are named after their elements, which may follow.
            if (before.request, before.response) != (after.request, after.response):
                effects = {Side.CODE: _BREAKING}
            what = f"operation {self.old.name} was probably renamed to {self.new.name}"
            effects = {Side.REQUESTS: _BREAKING, **effects}
            yield self._change(
                rules.OPERATION_RENAMED, (), what, (self.old.name, self.new.name), effects, hint
            )
        elif code:
            what = f"its method is named {after.ident} instead of {before.ident}"
            yield self._change(
                rules.PYTHON_NAME_CHANGED, (), what, (before.ident, after.ident), effects, hint
            )
        now = _parameters(after, self.new.request)
        for key, parameter in _parameters(before, self.old.request).items():
            ident = now.get(key, parameter)
            if ident != parameter:
                yield self._change(
                    rules.PYTHON_NAME_CHANGED,
                    ("request",),
                    f"the parameter {parameter} of its method is named {ident}",
                    (parameter, ident),
                    {Side.CODE: _BREAKING},
                    f"Pass {ident} instead of {parameter}.",
                )

    def _message(self, kind: str, old: Message, new: Message) -> Iterator[Change]:
        """Yield the changes to the body's element and type; changes in the types are reported separately."""
        side = Side.REQUESTS if kind == "request" else Side.RESPONSES
        before, after = self.pairing.before.messages[old.key], self.pairing.after.messages[new.key]
        code = {Side.CODE: _BREAKING} if before.ident != after.ident else {}
        hint = f"Replace {before.ident} by {after.ident}." if code else ""
        renamed = self.old.name != self.new.name
        if old.element and new.element and old.element != new.element and not renamed:
            states = distinct_names(old.element, new.element)
            yield self._change(
                rules.REQUEST_ELEMENT_CHANGED if kind == "request" else rules.RESPONSE_ELEMENT_CHANGED,
                (kind,),
                f"the {kind} is in the element {states[1]} instead of {states[0]}",
                states,
                {side: _BREAKING, **code},
                hint,
            )
        elif code and not renamed and not is_anonymous(new.type):
            yield self._change(
                rules.PYTHON_NAME_CHANGED,
                (kind,),
                f"the class of the {kind} is named {after.ident} instead of {before.ident}",
                (before.ident, after.ident),
                code,
                hint,
            )
        if old.type != new.type:
            states = distinct_names(old.type, new.type)
            yield self._change(
                rules.REQUEST_TYPE_CHANGED if kind == "request" else rules.RESPONSE_TYPE_CHANGED,
                (kind,),
                f"the {kind} is of type {states[1]} instead of {states[0]}",
                states,
                self._type_effects(side, old, new),
            )

    def _type_effects(self, side: Side, old: Message, new: Message) -> dict[Side, Level]:
        """Return the effects of another message type: only its fields matter, its name is not sent."""
        then, now = (
            [replace(inner, doc="") for inner in contract.fields(struct)] if struct else None
            for contract, struct in (
                (self.pairing.old, self.pairing.old.struct(old.type)),
                (self.pairing.new, self.pairing.new.struct(new.type)),
            )
        )
        if then is None or then != now:
            return {side: _BREAKING, Side.CODE: _BREAKING}
        before, after = (
            [(parameter.ident, parameter.annotation, parameter.required) for parameter in method.parameters]
            for method in self._methods
        )
        code = side is Side.REQUESTS and before != after
        return {Side.CODE: _BREAKING} if code else {}

    def _change(
        self,
        rule: Rule,
        below: tuple[str, ...],
        what: str,
        states: tuple[str, str],
        effects: dict[Side, Level],
        hint: str = "",
    ) -> Change:
        path = ("operation", self.new.key, *below)
        return Change(rule, path, what, hint, *states, effects, (self.new.key,))


def _parameters(method: PlannedMethod, request: Message) -> dict[tuple[str, str], str]:
    """Return the parameters of a method by the fields of the body, and by the names of the attachments."""
    first = len(method.parameters) - len(request.attached)
    keys = [
        *(("field", one.field) for one in method.parameters[:first]),
        *(("attachment", one.name) for one in request.attached),
    ]
    return dict(zip(keys, (one.ident for one in method.parameters), strict=True))


def addressing_change(
    path: tuple[str, ...],
    old: Addressing | None,
    new: Addressing | None,
    operations: tuple[str, ...],
    where: str = "",
) -> Change:
    """Return the change to the addressing of requests; a service that only offers it accepts any request."""
    states = _stated(old), _stated(new)
    asked = new is not None and not new.optional
    return Change(
        rules.ADDRESSING_CHANGED,
        path,
        f"WS-Addressing{where} is {states[1]} instead of {states[0]}",
        "Regenerate the client before you call it." if asked else "",
        *states,
        {Side.REQUESTS: _BREAKING} if asked else {},
        operations,
    )


def _stated(addressing: Addressing | None) -> str:
    """Return the addressing of an operation in words."""
    if addressing is None:
        return "not used"
    how = "offered" if addressing.optional else "required"
    return f"{how} with the action {addressing.action!r} ({addressing.version})"
