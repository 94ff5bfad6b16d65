"""Changes to how the children of a type are grouped, and to children that are not fields of a struct.

Fields are compared by name, which does not show the groups they are in: exclusive choices, and groups that
are optional or repeat. The content models themselves show whether old messages are still valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule
from soapwright.compare.children import (
    WITHOUT_ORDER,
    Namer,
    content,
    element_uses,
    has_choice,
    is_restriction,
    least,
    needed,
    wildcard,
    wildcard_count,
)
from soapwright.compare.grammar import Piece, bare, expression, in_order, repeats, symbols, unordered
from soapwright.compare.inclusion import takes
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import REGENERATE, ComparedPart, Holder, owner_path
from soapwright.compare.usage import Users
from soapwright.compare.wording import counted, spelled
from soapwright.contract.schema_model import (
    ONCE,
    ComplexType,
    ElementUse,
    GroupKind,
    Occurs,
    Particle,
    Wildcard,
)
from soapwright.contract.schema_views import Field, Place
from soapwright.contract.views import ContractView

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING


@dataclass(slots=True)
class ContentComparison:
    """The own content of a complex type that is a struct on both sides."""

    pairing: Pairing
    old: ComplexType
    new: ComplexType
    use: Users = field(init=False)
    _before: dict[str, ElementUse] = field(init=False)
    _after: dict[str, ElementUse] = field(init=False)
    _shared: set[str] = field(init=False)
    _least: tuple[Mapping[str, int], Mapping[str, int]] = field(init=False)
    _needed: tuple[frozenset[str], frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.use = self.pairing.use(self.new.name)
        self._before, self._after = element_uses(self.old), element_uses(self.new)
        wildcards = min(wildcard_count(self.old), wildcard_count(self.new))
        self._shared = {name for name in self._before if name in self._after}
        self._shared |= {wildcard(number) for number in range(wildcards)}
        self._least = least(self.old), least(self.new)
        self._needed = needed(self.old), needed(self.new)

    def changes(self) -> Iterator[Change]:
        """Yield the changes that the comparison of fields does not find."""
        before, after = self._groups(self.old), self._groups(self.new)
        loose = has_choice(self.pairing.model_before, self.new.name) or has_choice(
            self.pairing.model_after, self.new.name
        )
        # The order of elements within a sequence is reported for its fields, that of wildcards is not.
        without = WITHOUT_ORDER if loose or self._order(before) == self._order(after) else tuple(GroupKind)
        if unordered(before, *without) != unordered(after, *without):
            only_times = unordered(bare(before), *without) == unordered(bare(after), *without)
            rule = rules.GROUP_OCCURRENCE_CHANGED if only_times else rules.CONTENT_CHANGED
            yield self._grouped(rule, before, after)
        views = self.pairing.old, self.pairing.new
        then, now = self._named(*views), self._named(*reversed(views))
        # A restriction has the fields of its base, even those that it leaves out.
        restricted = is_restriction(self.old) and is_restriction(self.new)
        for name, use in self._after.items():
            if name in self._before:
                if name not in now or then.get(name) != now[name]:
                    hidden = name not in now and name not in then
                    yield from self._hidden(self._before[name], use, hidden)
            elif restricted or name not in now:
                yield self._added(name, use)
        for name, use in self._before.items():
            if name not in self._after and (restricted or name not in then):
                yield self._removed(name, use, restricted)

    # groups

    def _order(self, content: Piece) -> list[str]:
        """Return the elements of some content in order, without wildcards."""
        return [one for one in symbols(content) if one in self._after]

    def _grouped(self, rule: Rule, before: Piece, after: Piece) -> Change:
        then, now = self._judged(self.old), self._judged(self.new)
        fits, covers = takes(now, in_order(then)), takes(then, now)
        sent = _NONE if fits else _WARNING if fits is None else _BREAKING
        # Reading by name is not affected, but turns and positions are.
        placed = repeats(before) or repeats(after)
        read = _NONE if covers or not placed else _WARNING if covers is None else _BREAKING
        code = self._code()
        states = self._spelled(self.old), self._spelled(self.new)
        what = f"its content is {states[1]} instead of {states[0]}"
        if sent and self.use.requests:
            hint = "Check what you send together."
        else:
            hint = REGENERATE if read and self.use.responses else ""
        sides = effects(self.use, sent, read, code)
        path = owner_path(self.new.name)
        return Change(rule, path, what, hint, *states, sides, self.use.operations)

    def _code(self) -> Level:
        """Return the level for code: whether other fields hold the children now."""
        pairing, name = self.pairing, self.new.name
        old, new = pairing.old.struct(name), pairing.new.struct(name)
        assert old is not None and new is not None
        # A restriction has the fields of its base, of which it restates some.
        then, now = (
            {_key(one): one for one in (view.fields(struct) if struct.restricted else struct.fields)}
            for view, struct in ((pairing.old, old), (pairing.new, new))
        )
        level = _NONE
        for key in then.keys() | now.keys():
            one, other = then.get(key), now.get(key)
            if one is None or other is None:
                # Removed children are reported separately; those that moved into a group are not.
                found = one or other
                assert found is not None
                moved = found.place is Place.ELEMENT and _symbol_of(found) in self._shared
                level = max(level, _BREAKING if moved or found.place in _GROUPS else _NONE)
            elif one.place in _GROUPS:
                before = pairing.before.field_annotation(one)
                level = max(
                    level, pairing.annotation_level(before, pairing.after.field_annotation(other), self.use)
                )
        return level

    def _groups(self, found: ComplexType) -> Piece:
        """Return the grouping of the common children, with the occurrence shown by fields removed."""
        restricted = is_restriction(found)

        def occurs(particle: Particle, inside: bool) -> Occurs:
            often = particle.occurs
            if isinstance(particle, Wildcard):
                return ONCE
            if restricted:
                return often if inside else replace(ONCE, max=often.max)
            # As a field it is optional, whatever its minimum is within the group.
            return replace(ONCE, min=often.min) if inside else ONCE

        return expression(content(found), self._namer(), occurs)

    def _judged(self, found: ComplexType) -> Piece:
        """Return the grouping of the common children, with the new side's occurrence where fields report it."""
        _, low = self._least

        def occurs(particle: Particle, inside: bool) -> Occurs:
            if inside or not isinstance(particle, ElementUse):
                return particle.occurs
            name = str(particle.element.name)
            return Occurs(low[name], self._after[name].occurs.max)

        return expression(content(found), self._namer(), occurs)

    def _spelled(self, found: ComplexType) -> str:
        namer = self._namer()
        return str(expression(content(found), namer, lambda particle, _: particle.occurs))

    def _namer(self) -> Namer:
        return Namer(self._shared)

    # elements that are in no field of their own

    def _named(self, view: ContractView, other: ContractView) -> Mapping[str, QName]:
        """Return the elements that are fields of a struct, or of a turn of it that the other side has, too."""
        found: dict[str, QName] = {}
        pending = [self.new.name]
        while pending:
            name = pending.pop()
            struct = view.struct(name)
            assert struct is not None
            for one in struct.fields:
                if one.place is Place.ELEMENT:
                    found[_symbol_of(one)] = name
                elif one.place is Place.TURNS and other.struct(one.type):
                    pending.append(one.type)
        own = view.struct(self.new.name)
        assert own is not None
        # A restriction has the fields of its base.
        for one in view.fields(own) if own.restricted else ():
            found.setdefault(_symbol_of(one), self.new.name)
        return found

    def _hidden(self, old: ElementUse, new: ElementUse, both: bool) -> Iterator[Change]:
        """Yield the changes to an element that is not a field by itself, on one side or on `both`."""
        one, other = (_as_field(*both) for both in zip((old, new), self._least, strict=True))
        if not both:
            # A change of its group is reported for the group.
            one = replace(one, min_occurs=other.min_occurs, max_occurs=other.max_occurs)
        path = owner_path(self.new.name)
        yield from ComparedPart(self.pairing, path, self.use, one, other, Holder.ALTERNATIVE).changes()

    def _added(self, name: str, use: ElementUse) -> Change:
        element = use.element.name
        is_needed = name in self._needed[1]
        what = f"{element.name} is allowed as a child now"
        # Code that reads it meets an additional class.
        code = _BREAKING if self.use.responses else _NONE
        sides = effects(self.use, requests=_BREAKING if is_needed else _NONE, code=code)
        states = ("", _described(use))
        path = (*owner_path(self.new.name), element.name)
        return Change(rules.ALTERNATIVE_ADDED, path, what, "", *states, sides, self.use.operations)

    def _removed(self, name: str, use: ElementUse, restricted: bool) -> Change:
        element = use.element.name
        what = f"{element.name} is no longer allowed as a child"
        read = _BREAKING if name in self._needed[0] else _NONE
        code = _NONE if restricted else _BREAKING
        sides = effects(self.use, _BREAKING, read, code)
        path = (*owner_path(self.new.name), element.name)
        hint = f"Do not pass {element.name} any more." if self.use.requests else ""
        states = (_described(use), "")
        return Change(rules.ALTERNATIVE_REMOVED, path, what, hint, *states, sides, self.use.operations)


_GROUPS = (Place.TURNS, Place.CHOICE)


def _symbol_of(inner: Field) -> str:
    return str(QName(inner.namespace, inner.name))


def _key(inner: Field) -> tuple[Place, str]:
    return inner.place, _symbol_of(inner) if inner.name else inner.word


def _as_field(use: ElementUse, least: Mapping[str, int]) -> Field:
    element = use.element
    return Field(
        element.name.name,
        element.name.namespace,
        element.type,
        least[str(element.name)],
        use.occurs.max,
        element.nillable,
        default=element.default,
        fixed=element.fixed,
    )


def _described(use: ElementUse) -> str:
    return f"{spelled(use.element.type)} {counted(use.occurs.min, use.occurs.max)}"
