"""Changes to the facts in docs.toml: requiredness, limits, defaults, flags, roles.

A fact that only one side has is not reported as a change, unless both sides are states of the same source
(`as_of`), in which a missing fact means that it does not hold. Links and texts are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.subject import Subject
from soapwright.compare.usage import Users
from soapwright.compare.wording import spelled
from soapwright.contract.schema_views import Enum, Field, Flags, Struct
from soapwright.contract.views import Operation
from soapwright.docs.apply_docs import verb
from soapwright.docs.fact_sentences import listed
from soapwright.docs.facts import EVERY, FactKind, Facts
from soapwright.docs.facts import FactUse as Asked

_SERVICE = ("service",)
_UNKNOWN = Asked(FactKind.OPTIONAL)
"""The state of a value that a source does not mention."""
_LEAST = {
    "min_length": "the least length",
    "min_items": "the least number of items",
    "min": "the least value",
}
_GREATEST = {
    "max_length": "the greatest length",
    "max_item_length": "the greatest length of an item",
    "final_length": "the greatest length with dynamic text",
    "max_items": "the greatest number of items",
    "max": "the greatest value",
}


def docs_changes(pairing: Pairing, old: Subject, new: Subject) -> Iterator[Change]:
    """Yield the changes to the facts about things that both contracts have."""
    dated = bool(old.docs.as_of and new.docs.as_of)
    for one, other in pairing.operations.both:
        use = Users((other.key,), (other.key,))
        states = old.docs.operation(one), new.docs.operation(other)
        yield from _Thing(("operation", other.key), other.key, use, *states, dated).changes()
        yield from _elements(pairing, old, new, one, other, dated)
    for name, found in pairing.new.types.items():
        before = pairing.old.types.get(name)
        original = pairing.originals.get(name, name)
        path, use = owner_path(name), pairing.use(name)
        if before is not None:
            states = old.docs.type(original), new.docs.type(name)
            yield from _Thing(path, spelled(name), use, *states, dated).changes()
        if isinstance(found, Struct) and isinstance(before, Struct):
            known = set(map(_known_as, pairing.old.fields(before)))
            for part in map(_known_as, pairing.new.fields(found)):
                if part in known:
                    states = old.docs.field(original, part), new.docs.field(name, part)
                    yield from _Thing((*path, part), part, use, *states, dated).changes()
        elif isinstance(found, (Enum, Flags)) and isinstance(before, (Enum, Flags)):
            texts = frozenset(before.texts)
            for text in found.texts:
                if text in texts:
                    states = old.docs.value(original, text), new.docs.value(name, text)
                    yield from _Thing((*path, text), f"the value {text}", use, *states, dated).changes()
    known_before = {problem.what for problem in old.docs.problems}
    for problem in new.docs.problems:
        if problem.what not in known_before:
            what = f"{problem.what}, and docs.toml describes it"
            yield Change(rules.DOCS_OUTDATED, _SERVICE, what, problem.hint, "", problem.what)


def _known_as(inner: Field) -> str:
    """Return the name of a field in docs.toml."""
    return inner.name or inner.word


def _elements(
    pairing: Pairing, old: Subject, new: Subject, one: Operation, other: Operation, dated: bool
) -> Iterator[Change]:
    """Yield the changes to the elements of a request; a required one is a required parameter."""
    before, after = (
        {_known_as(inner): inner for inner in contract.fields(struct)} if struct else {}
        for contract, struct in (
            (pairing.old, pairing.old.struct(one.request.type)),
            (pairing.new, pairing.new.struct(other.request.type)),
        )
    )
    for name, inner in after.items():
        if name not in before:
            continue
        path = ("operation", other.key, "request", name)
        states = old.docs.element(one, name), new.docs.element(other, name)
        thing = _Thing(path, name, Users((other.key,)), *states, dated)
        optional = before[name].min_occurs == 0 and inner.min_occurs == 0
        if optional and not states[0].asked and states[1].asked:
            use = states[0].uses.get(EVERY, _UNKNOWN)
            yield thing.change(
                rules.DOCS_NOW_REQUIRED,
                f"{name} is required now",
                (str(use), FactKind.REQUIRED.value),
                Level.WARNING,
                "Pass it in every call.",
                Level.BREAKING,
            )
            thing = replace(thing, old=replace(thing.old, uses=thing.new.uses))
        yield from thing.changes()


@dataclass(frozen=True, slots=True)
class _Thing:
    """The facts of both sides about one thing; with `dated`, a missing fact means that it does not hold."""

    path: tuple[str, ...]
    name: str
    use: Users
    old: Facts
    new: Facts
    dated: bool

    def changes(self) -> Iterator[Change]:
        """Yield the changes, each by its own rule."""
        if self.old != self.new:
            yield from self._uses()
            yield from self._limits()
            yield from self._meaning()
            yield from self._flags()
            yield from self._roles()

    def change(
        self,
        rule: Rule,
        what: str,
        states: tuple[str, str],
        requests: Level = Level.INFO,
        hint: str = "",
        code: Level = Level.INFO,
        used: Users | None = None,
    ) -> Change:
        """Return a change to the thing; it does not break requests if the thing is never sent."""
        use = used or self.use
        found: Mapping[Side, Level] = effects(use, requests=requests, code=code)
        return Change(rule, self.path, what, hint if found else "", *states, found, use.operations)

    def _uses(self) -> Iterator[Change]:
        """Yield changes to what has to be sent, by the verb of the requests."""
        for name in dict.fromkeys((*self.new.uses, *self.old.uses)):
            old, new = (facts.uses.get(name, facts.uses.get(EVERY)) for facts in (self.old, self.new))
            if old is None and self.dated:
                old = _UNKNOWN
            if old is None or new is None:
                continue
            when = f" on {name}" if name else ""
            requests = tuple(one for one in self.use.requests if not name or verb(one) == name)
            use = Users(requests, self.use.responses)
            states = str(old), str(new)
            if new.kind.refused != old.kind.refused:
                if new.kind.refused:
                    what, hint = (
                        f"{self.name} is {new.kind.value}{when} now",
                        "Do not send a value of your own.",
                    )
                    yield self.change(rules.DOCS_NOW_REFUSED, what, states, Level.WARNING, hint, used=use)
                else:
                    what = f"{self.name} can be sent{when} now"
                    yield self.change(rules.DOCS_NO_LONGER_REFUSED, what, states, used=use)
            rank = _rank(new) - _rank(old)
            if rank > 0:
                what = f"{self.name} is {'required' if new.kind.asked else 'sometimes required'}{when} now"
                hint = "Send it; the service may refuse requests without it."
                yield self.change(rules.DOCS_NOW_REQUIRED, what, states, Level.WARNING, hint, used=use)
            elif rank < 0 and not new.kind.refused:
                often = "always " if new.kind is FactKind.CONDITIONAL else ""
                what = f"{self.name} need not {often}be sent{when} any more"
                yield self.change(rules.DOCS_NO_LONGER_REQUIRED, what, states, used=use)

    def _limits(self) -> Iterator[Change]:
        for key, words in (*_LEAST.items(), *_GREATEST.items()):
            old, new = getattr(self.old, key), getattr(self.new, key)
            if new is None or old == new or (old is None and not self.dated):
                continue
            states = "" if old is None else str(old), str(new)
            what = f"{words} of {self.name} is {new}" + (f" instead of {old}" if states[0] else " now")
            if old is None or (new > old) == (key in _LEAST):
                hint = "Check what you send."
                yield self.change(rules.DOCS_LIMIT_TIGHTENED, what, states, Level.WARNING, hint)
            else:
                yield self.change(rules.DOCS_LIMIT_LOOSENED, what, states)

    def _meaning(self) -> Iterator[Change]:
        """Yield changes to defaults and units that both sides know."""
        old, new = self.old, self.new
        if old.default and new.default and old.default != new.default:
            what = f"the default of {self.name} is {new.default} instead of {old.default}"
            hint = f"Send {old.default} to keep the old behaviour."
            states = old.default, new.default
            yield self.change(rules.DOCS_DEFAULT_CHANGED, what, states, Level.WARNING, hint)
        if old.unit and new.unit and old.unit != new.unit:
            what = f"{self.name} is in {new.unit} instead of {old.unit}"
            sides = effects(self.use, Level.WARNING, Level.WARNING)
            states = old.unit, new.unit
            operations = self.use.operations
            yield Change(
                rules.DOCS_UNIT_CHANGED, self.path, what, "Convert values.", *states, sides, operations
            )
        if old.left_out and new.left_out and old.left_out != new.left_out:
            what = f"omitted from an update, {self.name} is {new.left_out} instead of {old.left_out}"
            yield self.change(
                rules.DOCS_UPDATE_CHANGED, what, (old.left_out, new.left_out), Level.WARNING, _SEND_ALL
            )
        if None not in (old.overwrites, new.overwrites) and old.overwrites != new.overwrites:
            words = {True: "everything", False: "what is sent"}
            states = words[bool(old.overwrites)], words[bool(new.overwrites)]
            what = f"it overwrites {states[1]} instead of {states[0]}"
            hint = _SEND_ALL if new.overwrites else ""
            level = Level.WARNING if new.overwrites else Level.INFO
            yield self.change(rules.DOCS_UPDATE_CHANGED, what, states, level, hint)

    def _flags(self) -> Iterator[Change]:
        old, new = self.old, self.new
        for flag in new.flags:
            if flag not in old.flags and (self.dated or old != Facts()):
                what = f"{self.name} is documented as {flag} now"
                hint = f"Use {new.replaced_by} instead." if new.replaced_by else "Avoid it."
                yield self.change(rules.DOCS_FLAG_ADDED, what, ("", flag), Level.WARNING, hint)
        for flag in old.flags:
            if flag not in new.flags and (self.dated or new != Facts()):
                what = f"{self.name} is no longer documented as {flag}"
                yield self.change(rules.DOCS_FLAG_REMOVED, what, (flag, ""))

    def _roles(self) -> Iterator[Change]:
        old, new = self.old.roles, self.new.roles
        if old and new and set(old) != set(new):
            lost = [role for role in old if role not in new]
            what = f"it is for {listed(new)} instead of {listed(old)}"
            states, level = (", ".join(old), ", ".join(new)), Level.WARNING if lost else Level.INFO
            hint = f"Check that no {listed(lost)} calls it." if lost else ""
            yield self.change(rules.DOCS_ROLES_CHANGED, what, states, level, hint)


_SEND_ALL = "Send the values that should stay, too."


def _rank(use: Asked) -> int:
    """Return how often a value has to be sent: never, sometimes, always."""
    return 2 if use.kind.asked else 1 if use.kind is FactKind.CONDITIONAL else 0
