"""Changes to parts on both sides: fields of structs, items of arrays, keys and values of maps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.usage import Users
from soapwright.compare.wording import distinct_names, occurrence, often, quoted
from soapwright.contract.schema_views import Field, Place

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
REGENERATE = "Regenerate the client before you call the service again."


class Holder(Enum):
    """What a field belongs to, which decides what its facts mean in Python."""

    STRUCT = "struct"
    ARRAY = "array"
    KEY = "key"
    VALUE = "value"
    ALTERNATIVE = "alternative"
    """One of several elements of a choice or a turn."""


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """A field on both sides; `idents` are its attributes in Python if it belongs to a class."""

    pairing: Pairing
    path: tuple[str, ...]
    use: Users
    old: Field
    new: Field
    holder: Holder
    idents: tuple[str, str] = ("", "")

    def changes(self) -> Iterator[Change]:
        """Yield all changes, each by its own rule."""
        yield from self._name()
        yield from self._where()
        if self.old.type != self.new.type:
            yield self._type()
        if self.old.nillable != self.new.nillable:
            yield self._nillable()
        yield from self._occurrence()
        yield from self._stated()

    def _name(self) -> Iterator[Change]:
        old, new = self.old.name, self.new.name
        before, after = self.idents
        code = _BREAKING if before != after else _NONE
        hint = f"Replace {before} by {after}." if code else ""
        if old != new:
            what = f"{old} was probably renamed to {new}"
            yield self._change(rules.FIELD_RENAMED, what, hint, (old, new), _BREAKING, _BREAKING, code)
        elif code:
            what = f"{self._called} is named {after} in Python instead of {before}"
            yield self._change(rules.PYTHON_NAME_CHANGED, what, hint, self.idents, code=code)

    def _where(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.place is not new.place:
            what = f"{self._called} is {_placed(new)} instead of {_placed(old)}"
            states = old.place.value, new.place.value
            yield self._change(rules.FIELD_PLACE_CHANGED, what, REGENERATE, states, _BREAKING, _BREAKING)
        elif old.namespace != new.namespace:
            states = old.namespace, new.namespace
            then, now = (f"namespace {uri}" if uri else "no namespace" for uri in states)
            what = f"{self._called} is in {now} instead of {then}"
            yield self._change(rules.FIELD_NAMESPACE_CHANGED, what, REGENERATE, states, _BREAKING, _BREAKING)

    def _type(self) -> Change:
        states = distinct_names(self.old.type, self.new.type)
        fit = self.pairing.values.fit(self.old.type, self.new.type)
        before = self.pairing.before.annotation(self.old.type)
        after = self.pairing.after.annotation(self.new.type)
        code = self.pairing.annotation_level(before, after, self.use)
        what = f"{self._called} is {states[1]} instead of {states[0]}"
        hint = f"In Python it is {after} instead of {before}." if code else ""
        return self._change(rules.FIELD_TYPE_CHANGED, what, hint, states, fit.sent, fit.read, code)

    def _nillable(self) -> Change:
        old, new = self.old, self.new
        code = self._annotation_level(replace(old, nillable=new.nillable))
        subject = (
            f"an item of {self._called}" if self.holder is Holder.STRUCT and old.repeated else self._called
        )
        if new.nillable:
            what, states = f"{subject} may be nil now", ("", "nillable")
            # An absent field already reads as None; an item of a list does not.
            listed = self.holder is not Holder.STRUCT or old.repeated
            read = _BREAKING if listed or old.min_occurs > 0 else _NONE
            hint = "Expect None here." if max(read, code) else ""
            return self._change(rules.FIELD_NILLABLE_ADDED, what, hint, states, responses=read, code=code)
        what, states = f"{subject} may no longer be nil", ("nillable", "")
        # NIL is refused before anything is sent, whatever the annotation.
        code = _BREAKING if self.use.requests else code
        hint = "Do not pass NIL, nor None where a value is required." if self.use.requests else ""
        return self._change(rules.FIELD_NILLABLE_REMOVED, what, hint, states, requests=_BREAKING, code=code)

    def _occurrence(self) -> Iterator[Change]:
        old, new = self.old, self.new
        states = occurrence(old), occurrence(new)
        if old.repeated != new.repeated:
            yield self._repetition(states)
        if (old.min_occurs > 0) != (new.min_occurs > 0):
            yield self._requirement(states)
        if old.repeated and new.repeated and _limits(old) != _limits(new):
            yield self._limit(states)

    def _repetition(self, states: tuple[str, str]) -> Change:
        old, new = self.old, self.new
        code = self._annotation_level(replace(old, max_occurs=new.max_occurs))
        # In XML, one element is a list of one. JSON has lists of its own.
        over_rest = _BREAKING if self.pairing.before.plan.rest else _NONE
        if new.repeated:
            what, hint = f"{self._called} is a list now", "Pass and expect a list."
            return self._change(rules.FIELD_NOW_REPEATED, what, hint, states, over_rest, _BREAKING, code)
        what, hint = f"{self._called} is a single value instead of a list", "Pass and expect one value."
        return self._change(rules.FIELD_NOW_SINGLE, what, hint, states, _BREAKING, over_rest, code)

    def _requirement(self, states: tuple[str, str]) -> Change:
        old, new = self.old, self.new
        code = self._annotation_level(replace(old, min_occurs=new.min_occurs))
        if new.min_occurs > 0:
            if self.holder is Holder.STRUCT:
                code = max(code, needed_level(self.use))
            what = f"{self._called} is required now"
            hint = f"Pass {self.idents[1] or self._called} wherever you have omitted it." if code else ""
            return self._change(rules.FIELD_NOW_REQUIRED, what, hint, states, requests=_BREAKING, code=code)
        # An array may always be empty.
        read = _BREAKING if old.required and self.holder is not Holder.ARRAY else _NONE
        what, hint = f"{self._called} is optional now", "Expect None here." if max(read, code) else ""
        return self._change(rules.FIELD_NOW_OPTIONAL, what, hint, states, responses=read, code=code)

    def _limit(self, states: tuple[str, str]) -> Change:
        (low, high), (lowest, highest) = _limits(self.new), _limits(self.old)
        sent = _WARNING if low > lowest or high < highest else _NONE
        what = f"{self._called} may occur {often(self.new)} instead of {often(self.old)}"
        hint = "Check how many you send." if sent and self.use.requests else ""
        return self._change(rules.FIELD_LIMIT_CHANGED, what, hint, states, requests=sent)

    def _stated(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.default != new.default:
            # An absent value means something else to the service, but is read as the old default.
            states = old.default or "", new.default or ""
            left_out = old.min_occurs == 0 or old.place is Place.ELEMENT
            hit = _WARNING if left_out and old.default is not None else _NONE
            what = f"the default of {self._called} is {quoted(new.default)} instead of {quoted(old.default)}"
            read = _WARNING if left_out and new.default is not None else _NONE
            code = self._annotation_level(replace(old, default=new.default))
            yield self._change(rules.DEFAULT_CHANGED, what, "", states, hit, read, code)
        if old.fixed != new.fixed:
            states = old.fixed or "", new.fixed or ""
            sent = _NONE if new.fixed is None else _BREAKING
            what = f"the fixed value of {self._called} is {quoted(new.fixed)} instead of {quoted(old.fixed)}"
            hint = f"Send {new.fixed!r}." if sent and self.use.requests else ""
            # Code that relied on the single value may meet others.
            read = _NONE if old.fixed is None else _BREAKING
            code = self._annotation_level(replace(old, fixed=new.fixed))
            yield self._change(rules.FIXED_CHANGED, what, hint, states, sent, read, code)

    @property
    def _called(self) -> str:
        return self.new.name or "it"

    # what all need

    def _annotation_level(self, changed: Field) -> Level:
        """Return the level for code if only this fact of the old field changes."""
        before, after = self._annotation(self.old), self._annotation(changed)
        # Lists are invariant: list[X] and list[X | None] are incompatible in both directions.
        if self.holder is not Holder.STRUCT and before != after:
            return _BREAKING
        return self.pairing.annotation_level(before, self.pairing.in_new_names(after), self.use)

    def _annotation(self, inner: Field) -> str:
        code = self.pairing.before
        if self.holder is Holder.STRUCT:
            return code.field_annotation(inner)
        return code.annotation(inner.type) if self.holder is Holder.KEY else code.part_annotation(inner)

    def _change(
        self,
        rule: Rule,
        what: str,
        hint: str,
        states: tuple[str, str],
        requests: Level = _NONE,
        responses: Level = _NONE,
        code: Level = _NONE,
    ) -> Change:
        sides = effects(self.use, requests, responses, code)
        path = (*self.path, self.new.name) if self.new.name else self.path
        return Change(rule, path, what, hint, *states, sides, self.use.operations)


def needed_level(use: Users) -> Level:
    """Return the level for code that does not pass a value that is required now.

    Code that only reads responses does not construct them, except in tests.
    """
    return _BREAKING if use.requests else _WARNING


def owner_path(name: QName) -> tuple[str, str]:
    """Return the path of a type."""
    return ("type", str(name))


def _limits(inner: Field) -> tuple[int, float]:
    """Return the minimum and maximum length of a list; whether it may be absent is a separate fact."""
    return max(inner.min_occurs, 1), float("inf") if inner.max_occurs is None else inner.max_occurs


def _placed(inner: Field) -> str:
    return {"element": "an element", "attribute": "an attribute", "text": "the text"}[inner.place.value]
