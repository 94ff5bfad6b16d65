"""Changes to how the children of a type are grouped, and to those that no field of a struct shows by itself.

Fields are compared by name; what they do not tell is which groups they stand in: an exclusive choice, a group that
may be left out or repeats. Whether old messages still fit is told by the content models themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.grammar import (
    Piece,
    bare,
    expression,
    in_order,
    repeats,
    symbols,
    takes,
    unordered,
    uses_of,
)
from soapwright.compare.model import Change, Level
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import REGENERATE, Holder, Part, owner_path
from soapwright.compare.usage import Use
from soapwright.compare.words import counted, spelled
from soapwright.contract.content import uses
from soapwright.contract.model import (
    ONCE,
    ComplexType,
    Contract,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
    Method,
    Occurs,
    Particle,
    Wildcard,
)
from soapwright.contract.views import ContractView, Field, Place

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
_WITHOUT_ORDER = (GroupKind.CHOICE, GroupKind.ALL)


def group_of(model: Contract, name: QName) -> Group | None:
    """Return the content of a type; for the struct of a turn, that of the type it stands in."""
    found = model.types.get(name)
    while found is None and "/" in name.name:
        name = QName(name.namespace, name.name.rpartition("/")[0])
        found = model.types.get(name)
    content = found.content if isinstance(found, ComplexType) else None
    return content.group if isinstance(content, ElementContent) else None


def element_keys(model: Contract, name: QName) -> frozenset[tuple[str, str]]:
    """Return the elements of a type's own content, in groups of it too, as name and namespace."""
    found = (one.element.name for one in uses_of(group_of(model, name)) if isinstance(one, ElementUse))
    return frozenset((one.name, one.namespace) for one in found)


def has_choice(model: Contract, name: QName) -> bool:
    """Whether the order of some of a type's children means nothing."""
    pending: list[Particle] = [found] if (found := group_of(model, name)) else []
    while pending:
        current = pending.pop()
        if isinstance(current, Group):
            if current.kind in _WITHOUT_ORDER and len(current.particles) > 1:
                return True
            pending.extend(current.particles)
    return False


@dataclass(slots=True)
class ContentComparison:
    """The own content of a complex type that is a struct on both sides."""

    pairing: Pairing
    old: ComplexType
    new: ComplexType
    use: Use = field(init=False)
    _before: dict[str, ElementUse] = field(init=False)
    _after: dict[str, ElementUse] = field(init=False)
    _shared: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.use = self.pairing.use(self.new.name)
        self._before, self._after = _uses(self.old), _uses(self.new)
        wildcards = min(_wildcards(self.old), _wildcards(self.new))
        self._shared = {name for name in self._before if name in self._after}
        self._shared |= {_wildcard(number) for number in range(wildcards)}

    def changes(self) -> Iterator[Change]:
        """Yield the changes that no field shows."""
        before, after = self._groups(self.old), self._groups(self.new)
        loose = has_choice(self.pairing.model_before, self.new.name) or has_choice(
            self.pairing.model_after, self.new.name
        )
        # The order of a sequence alone is told of its fields.
        without = _WITHOUT_ORDER if loose else tuple(GroupKind)
        if unordered(before, *without) != unordered(after, *without):
            yield self._grouped(before, after)
        then, now = self._named(self.pairing.old), self._named(self.pairing.new)
        # A restriction has the fields of its base, with what it leaves out.
        restricted = _is_restriction(self.old) and _is_restriction(self.new)
        for name, use in self._after.items():
            if name in self._before:
                if name not in now or then.get(name) != now[name]:
                    hidden = name not in now and name not in then
                    yield from self._hidden(self._before[name], use, hidden)
            elif restricted or name not in now:
                yield self._added(name, use)
        for name, use in self._before.items():
            if name not in self._after and (restricted or name not in then):
                yield self._removed(name, use)

    # groups

    def _grouped(self, before: Piece, after: Piece) -> Change:
        then, now = self._judged(self.old, self.new), self._judged(self.new, self.new)
        fits, covers = takes(now, in_order(then)), takes(then, now)
        sent = _NONE if fits else _WARNING if fits is None else _BREAKING
        # Who reads by name finds what is there; turns and places are another matter.
        placed = repeats(before) or repeats(after)
        read = _NONE if covers or not placed else _WARNING if covers is None else _BREAKING
        code = self._code()
        only_times = unordered(bare(before), *GroupKind) == unordered(bare(after), *GroupKind)
        rule = rules.GROUP_OCCURRENCE_CHANGED if only_times else rules.CONTENT_CHANGED
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
        """Return whether the fields that hold the children are others."""
        pairing, name = self.pairing, self.new.name
        old, new = pairing.old.struct(name), pairing.new.struct(name)
        if old is None or new is None:
            return _NONE
        then, now = ({_key(one): one for one in struct.fields} for struct in (old, new))
        level = _NONE
        for key in then.keys() | now.keys():
            one, other = then.get(key), now.get(key)
            if one is None or other is None:
                # What is gone from the type is told by itself; what has only moved into a group is not.
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
        """Return how what is on both sides is grouped, without what the fields show of its occurrence."""
        restricted = _is_restriction(found)

        def occurs(particle: Particle, inside: bool) -> Occurs:
            often = particle.occurs
            if isinstance(particle, Wildcard):
                return ONCE
            if restricted:
                return (
                    Occurs(often.min if inside else min(often.min, 1), often.max)
                    if inside
                    else Occurs(1, often.max)
                )
            return Occurs(min(often.min, 1), 1) if inside else ONCE

        return expression(_content(found), self._namer(), occurs)

    def _judged(self, found: ComplexType, other: ComplexType) -> Piece:
        """Return what is on both sides; what its fields tell of another occurrence is as it is on the other side."""
        theirs_by_name, own = _uses(other), _least(found)
        least = _least(other) if found is not other else own

        def occurs(particle: Particle, inside: bool) -> Occurs:
            if inside or not isinstance(particle, ElementUse):
                return particle.occurs
            name = str(particle.element.name)
            theirs = theirs_by_name[name].occurs
            if (own[name], particle.occurs.repeated) == (least[name], theirs.repeated):
                return particle.occurs
            return Occurs(least[name], theirs.max)

        return expression(_content(found), self._namer(), occurs)

    def _spelled(self, found: ComplexType) -> str:
        namer = self._namer()
        return str(expression(_content(found), namer, lambda particle, _: particle.occurs))

    def _namer(self) -> _Namer:
        return _Namer(self._shared)

    # elements that are in no field of their own

    def _named(self, view: ContractView) -> Mapping[str, QName]:
        """Return the elements that a struct or a turn of it has as fields, where that is on both sides, with which one."""
        found: dict[str, QName] = {}
        pending = [self.new.name]
        while pending:
            name = pending.pop()
            struct = view.struct(name)
            if (
                struct is None
                or self.pairing.old.struct(name) is None
                or self.pairing.new.struct(name) is None
            ):
                continue
            for one in struct.fields:
                if one.place is Place.ELEMENT:
                    found[_symbol_of(one)] = name
                elif one.place is Place.TURNS:
                    pending.append(one.type)
        struct = view.struct(self.new.name)
        # A restriction has the fields of its base.
        for one in view.fields(struct) if struct and struct.restricted else ():
            found.setdefault(_symbol_of(one), self.new.name)
        return {name: owner for name, owner in found.items() if name in self._before or name in self._after}

    def _hidden(self, old: ElementUse, new: ElementUse, both: bool) -> Iterator[Change]:
        """Yield the changes to an element that is no field by itself, on one side or on `both`."""
        one, other = (_as_field(use, _least(owner)) for use, owner in ((old, self.old), (new, self.new)))
        if not both:
            # That it stands in a group is told of the group.
            one = replace(one, min_occurs=other.min_occurs, max_occurs=other.max_occurs)
        path = owner_path(self.new.name)
        yield from Part(self.pairing, path, self.use, one, other, Holder.ALTERNATIVE).changes()

    def _added(self, name: str, use: ElementUse) -> Change:
        element = use.element.name
        needed = _is_needed(self.new, use)
        what = f"{element.name} may be one of its children now"
        # Code that reads it meets one more class.
        code = _BREAKING if self.use.responses else _NONE
        sides = effects(self.use, requests=_BREAKING if needed else _NONE, code=code)
        states = ("", _described(use))
        path = (*owner_path(self.new.name), element.name)
        return Change(rules.ALTERNATIVE_ADDED, path, what, "", *states, sides, self.use.operations)

    def _removed(self, name: str, use: ElementUse) -> Change:
        element = use.element.name
        what = f"{element.name} may no longer be one of its children"
        read = _BREAKING if _is_needed(self.old, use) else _NONE
        code = _NONE if _is_restriction(self.old) and _is_restriction(self.new) else _BREAKING
        sides = effects(self.use, _BREAKING, read, code)
        path = (*owner_path(self.new.name), element.name)
        hint = f"Do not pass {element.name} any more." if self.use.requests else ""
        states = (_described(use), "")
        return Change(rules.ALTERNATIVE_REMOVED, path, what, hint, *states, sides, self.use.operations)


_GROUPS = (Place.TURNS, Place.CHOICE)


class _Namer:
    """Gives the particles of one content model their symbols: elements their names, wildcards their numbers."""

    def __init__(self, shared: set[str]) -> None:
        self._shared = shared
        self._wildcards = 0

    def __call__(self, particle: Particle) -> str | None:
        if isinstance(particle, ElementUse):
            symbol = str(particle.element.name)
        else:
            symbol = _wildcard(self._wildcards)
            self._wildcards += 1
        return symbol if symbol in self._shared else None


def _wildcard(number: int) -> str:
    return "any" if number == 0 else f"any {number + 1}"


def _content(found: ComplexType) -> Group | None:
    return found.content.group if isinstance(found.content, ElementContent) else None


def _uses(found: ComplexType) -> dict[str, ElementUse]:
    return {str(one.element.name): one for one in uses_of(_content(found)) if isinstance(one, ElementUse)}


def _least(found: ComplexType) -> dict[str, int]:
    """Return how often each element has to stand in a type's content."""
    group = _content(found)
    return {
        str(use.element.name): 0 if optional else use.occurs.min
        for use, optional in (uses(group) if group else ())
    }


def _wildcards(found: ComplexType) -> int:
    return sum(isinstance(one, Wildcard) for one in uses_of(_content(found)))


def _is_restriction(found: ComplexType) -> bool:
    return found.derivation is not None and found.derivation.method is Method.RESTRICTION


def _is_needed(found: ComplexType, use: ElementUse) -> bool:
    """Whether no content without an element is valid."""
    name = str(use.element.name)
    piece = expression(
        _content(found),
        lambda one: str(one.element.name) if isinstance(one, ElementUse) else "any",
        lambda one, _: one.occurs,
    )
    return name in set(symbols(piece)) and _needs(piece, name)


def _needs(piece: Piece, name: str) -> bool:
    if piece.min == 0:
        return False
    if piece.symbol:
        return piece.symbol == name
    some = all if piece.kind is GroupKind.CHOICE else any
    return some(_needs(one, name) for one in piece.parts)


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
