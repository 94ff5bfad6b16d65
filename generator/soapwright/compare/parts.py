"""Changes to one field of a struct, one item of an array, or one part of a map that is on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from soapwright.compare import rules
from soapwright.compare.model import Change, Level, Rule
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.usage import Use
from soapwright.compare.words import occurrence, told_apart
from soapwright.contract.model import Field, QName, Struct

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
LEAVE_OUT = "Pass a value: the service no longer takes nil here."


@dataclass(frozen=True, slots=True)
class Part:
    """A field on both sides; `old_owner` and `owner` are set when it is one of a struct that is a class."""

    pairing: Pairing
    path: tuple[str, ...]
    use: Use
    old: Field
    new: Field
    old_owner: Struct | None = None
    owner: Struct | None = None

    def changes(self) -> Iterator[Change]:
        """Yield all changes, each by its own rule."""
        yield from self._name()
        yield from self._where()
        if self.old.type != self.new.type:
            yield self._type()
        yield from self._nillable()
        yield from self._occurrence()

    def _name(self) -> Iterator[Change]:
        old, new = self.old.name, self.new.name
        before, after = self._idents()
        code = _BREAKING if before != after else _NONE
        if old != new:
            yield self._change(
                rules.FIELD_RENAMED,
                f"{new} is what was called {old}",
                f"Write {after} for {before}." if code else "",
                (old, new),
                requests=_BREAKING,
                responses=_BREAKING,
                code=code,
            )
        elif code:
            yield self._change(
                rules.PYTHON_NAME_CHANGED,
                f"{new} is called {after} in Python, where it was {before}",
                f"Write {after} for {before}.",
                (before, after),
                code=code,
            )

    def _where(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.place is not new.place:
            yield self._change(
                rules.FIELD_PLACE_CHANGED,
                f"{new.name} is {_placed(new)} instead of {_placed(old)}",
                "Regenerate the client before you call the service again.",
                (old.place.value, new.place.value),
                requests=_BREAKING,
                responses=_BREAKING,
            )
        elif old.namespace != new.namespace:
            yield self._change(
                rules.FIELD_NAMESPACE_CHANGED,
                f"{new.name} is in namespace {new.namespace or 'none'} instead of {old.namespace or 'none'}",
                "Regenerate the client before you call the service again.",
                (old.namespace, new.namespace),
                requests=_BREAKING,
                responses=_BREAKING,
            )

    def _type(self) -> Change:
        old, new = told_apart(self.old.type, self.new.type)
        fit = self.pairing.values.fit(self.old.type, self.new.type)
        before = self.pairing.before.annotation(self.old.type)
        after = self.pairing.after.annotation(self.new.type)
        code = self.pairing.annotation_level(before, after, self.use)
        return self._change(
            rules.FIELD_TYPE_CHANGED,
            f"{self.new.name} is {new} instead of {old}",
            f"In Python it is {after}, and was {before}." if code else "",
            (old, new),
            requests=fit.sent,
            responses=fit.read,
            code=code,
        )

    def _nillable(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.nillable == new.nillable:
            return
        code = self._annotation_level(replace(old, nillable=new.nillable))
        states = ("nillable", "not nillable") if old.nillable else ("not nillable", "nillable")
        if new.nillable:
            plain = self._is_listed or old.min_occurs > 0
            yield self._change(
                rules.FIELD_NILLABLE_ADDED,
                f"{self._of_items}{new.name} may be nil now",
                "Expect None here." if code else "",
                states,
                responses=_BREAKING if plain else _NONE,
                code=code,
            )
        else:
            # NIL is refused before it is sent, whatever the annotation says.
            code = _BREAKING if self.use.requests else code
            yield self._change(
                rules.FIELD_NILLABLE_REMOVED,
                f"{self._of_items}{new.name} may no longer be nil",
                LEAVE_OUT if self.use.requests else "",
                states,
                requests=_BREAKING,
                code=code,
            )

    def _occurrence(self) -> Iterator[Change]:
        old, new = self.old, self.new
        states = occurrence(old), occurrence(new)
        if old.repeated != new.repeated:
            yield self._repetition(states)
        if (old.min_occurs > 0) != (new.min_occurs > 0):
            yield self._requirement(states)
        elif old.repeated and new.repeated and states[0] != states[1]:
            yield self._limit(states)

    def _repetition(self, states: tuple[str, str]) -> Change:
        code = self._annotation_level(replace(self.old, max_occurs=self.new.max_occurs))
        if self.new.repeated:
            return self._change(
                rules.FIELD_NOW_REPEATED,
                f"{self.new.name} is a list now",
                "Pass and expect a list.",
                states,
                responses=_BREAKING,
                code=code,
            )
        # Over JSON a list is no single value for who reads it either.
        over_rest = self.pairing.before.plan.rest is not None
        return self._change(
            rules.FIELD_NOW_SINGLE,
            f"{self.new.name} is a single value now, and was a list",
            "Pass and expect one value.",
            states,
            requests=_BREAKING,
            responses=_BREAKING if over_rest else _NONE,
            code=code,
        )

    def _requirement(self, states: tuple[str, str]) -> Change:
        old, new = self.old, self.new
        code = self._annotation_level(replace(old, min_occurs=new.min_occurs))
        if new.min_occurs > 0:
            if self.owner:
                code = max(code, _BREAKING if self.use.requests else _WARNING)
            return self._change(
                rules.FIELD_NOW_REQUIRED,
                f"{new.name} is required now",
                "Pass it wherever you have left it out." if code else "",
                states,
                requests=_BREAKING,
                code=code,
            )
        return self._change(
            rules.FIELD_NOW_OPTIONAL,
            f"{new.name} may be left out now",
            "Expect None here." if code else "",
            states,
            responses=_BREAKING if old.required and self.owner else _NONE,
            code=code,
        )

    def _limit(self, states: tuple[str, str]) -> Change:
        old, new = self.old, self.new
        fewer = old.max_occurs is None or (new.max_occurs is not None and new.max_occurs < old.max_occurs)
        narrower = new.min_occurs > old.min_occurs or (new.max_occurs is not None and fewer)
        return self._change(
            rules.FIELD_LIMIT_CHANGED,
            f"{new.name} may occur {states[1]} times instead of {states[0]}",
            "Check how many you send." if narrower else "",
            states,
            requests=_WARNING if narrower else _NONE,
        )

    # what all need

    @property
    def _is_listed(self) -> bool:
        """Whether the field's values are items of a list, or parts of a map."""
        return self.owner is None or self.old.repeated

    @property
    def _of_items(self) -> str:
        return "an item of " if self.owner and self.old.repeated else ""

    def _idents(self) -> tuple[str, str]:
        if self.old_owner is None or self.owner is None:
            return "", ""
        return (
            self.pairing.before.field(self.old_owner, self.old),
            self.pairing.after.field(self.owner, self.new),
        )

    def _annotation_level(self, changed: Field) -> Level:
        """Return what becomes of code when one fact of the old field changes, and nothing else."""
        code = self.pairing.before
        annotate = code.field_annotation if self.owner else code.part_annotation
        before, after = annotate(self.old), annotate(changed)
        # Lists are invariant: one of X is none of X | None, nor the other way round.
        if self._is_listed and before != after:
            return _BREAKING
        return self.pairing.annotation_level(before, after, self.use, renamed=False)

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
        return Change(
            rule,
            (*self.path, self.new.name),
            what,
            hint,
            *states,
            effects(self.use, requests, responses, code),
            self.use.operations,
        )


def _placed(inner: Field) -> str:
    return {"element": "an element", "attribute": "an attribute", "text": "the text"}[inner.place.value]


def owner_path(name: QName) -> tuple[str, str]:
    """Return the path of a type."""
    return ("type", str(name))
