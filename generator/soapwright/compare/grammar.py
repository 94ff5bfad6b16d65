"""Content models as expressions over their elements and wildcards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from soapwright.contract.schema_model import Group, GroupKind, Occurs, Particle


@dataclass(frozen=True, slots=True)
class Piece:
    """One symbol or a group of pieces, with its occurrence."""

    symbol: str = ""
    kind: GroupKind = GroupKind.SEQUENCE
    parts: tuple[Piece, ...] = ()
    min: int = 1
    max: int | None = 1

    @property
    def is_group(self) -> bool:
        """Whether it is a group."""
        return not self.symbol

    def __str__(self) -> str:
        separator = {GroupKind.SEQUENCE: ", ", GroupKind.CHOICE: " | ", GroupKind.ALL: " & "}[self.kind]
        text = f"({separator.join(map(str, self.parts))})" if self.is_group else _short(self.symbol)
        return text + _often(self.min, self.max)


NOTHING = Piece()


def expression(
    group: Group | None, name: Callable[[Particle], str | None], occurs: Callable[[Particle, bool], Occurs]
) -> Piece:
    """Return the expression of a content model, in its simplest form.

    `name` returns the symbol of a particle that is not a group, None to leave it out. `occurs` returns its
    occurrence; it is called with whether the particle is in a choice, or in a group that is optional or
    repeats.
    """
    if group is None:
        return NOTHING
    # Not recursive, because named groups may nest to any depth.
    stack = [_Open.of(group, False)]
    while True:
        current = stack[-1]
        if not current.rest:
            stack.pop()
            made = current.closed()
            if not stack:
                return made or NOTHING
            stack[-1].add(made)
            continue
        particle = current.rest.pop()
        if isinstance(particle, Group):
            stack.append(_Open.of(particle, current.inside))
        elif symbol := name(particle):
            often = occurs(particle, current.inside)
            current.parts.append(Piece(symbol, min=often.min, max=often.max))


@dataclass(slots=True)
class _Open:
    """A group being read; for `inside` see `expression`."""

    group: Group
    inside: bool
    rest: list[Particle]
    parts: list[Piece] = field(default_factory=list)

    @classmethod
    def of(cls, group: Group, inside: bool) -> _Open:
        several = group.kind is GroupKind.CHOICE and len(group.particles) > 1
        # A repeated group is a struct for each turn, whose fields show the rest.
        loose = several or (not group.occurs.repeated and (inside or group.occurs.optional))
        return cls(group, loose, list(group.particles[::-1]))

    def add(self, made: Piece | None) -> None:
        """Add an inner group, in the simplest form."""
        kind = self.group.kind
        if made is None:
            return
        if made.is_group and made.kind is kind is not GroupKind.ALL and (made.min, made.max) == (1, 1):
            self.parts.extend(made.parts)
        else:
            self.parts.append(made)

    def closed(self) -> Piece | None:
        """Return the expression of the group; None if it is empty."""
        low, high = self.group.occurs.min, self.group.occurs.max
        if self.group.kind is GroupKind.CHOICE and any(map(_is_empty, self.group.particles)):
            low = 0
        if not self.parts:
            return None
        if len(self.parts) > 1:
            return Piece("", self.group.kind, tuple(self.parts), low, high)
        (only,) = self.parts
        if (low, high) == (1, 1):
            return only
        if (only.min, only.max) == (1, 1):
            return replace(only, min=low, max=high)
        if only.min <= 1 and (low, high) == (0, 1):
            return replace(only, min=0)
        return Piece("", GroupKind.SEQUENCE, (only,), low, high)


def _is_empty(particle: Particle) -> bool:
    return isinstance(particle, Group) and not particle.particles


def symbols(piece: Piece) -> Iterator[str]:
    """Yield the symbols of an expression, in order."""
    pending = [piece]
    while pending:
        current = pending.pop()
        if current.symbol:
            yield current.symbol
        pending.extend(reversed(current.parts))


def rebuilt(piece: Piece, change: Callable[[Piece], Piece]) -> Piece:
    """Return an expression with `change` applied to each of its pieces, inner ones first."""
    if piece.parts:
        piece = replace(piece, parts=tuple(rebuilt(one, change) for one in piece.parts))
    return change(piece)


def unordered(piece: Piece, *kinds: GroupKind) -> Piece:
    """Return an expression that is equal for all orders of the pieces in groups of these kinds."""

    def change(one: Piece) -> Piece:
        return replace(one, parts=tuple(sorted(one.parts, key=str))) if one.kind in kinds else one

    return rebuilt(piece, change)


def bare(piece: Piece) -> Piece:
    """Return an expression without the occurrence of groups."""
    return rebuilt(piece, lambda one: replace(one, min=1, max=1) if one.is_group else one)


def in_order(piece: Piece) -> Piece:
    """Return what a client sends: it writes an xs:all in the order of the schema."""
    return rebuilt(
        piece, lambda one: replace(one, kind=GroupKind.SEQUENCE) if one.kind is GroupKind.ALL else one
    )


def repeats(piece: Piece) -> bool:
    """Return whether a group in it repeats, or a symbol occurs at two positions."""
    found = list(symbols(piece))
    return len(set(found)) != len(found) or _repeats(piece)


def _repeats(piece: Piece) -> bool:
    own = piece.is_group and (piece.max is None or piece.max > 1)
    return own or any(map(_repeats, piece.parts))


def _often(low: int, high: int | None) -> str:
    short = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}.get((low, high))
    if short is not None:
        return short
    return f"{{{low}}}" if low == high else f"{{{low},{'' if high is None else high}}}"


def _short(symbol: str) -> str:
    return symbol.rpartition("}")[2]


def uses_of(group: Group | None) -> Iterator[Particle]:
    """Yield the elements and wildcards of a content model, in order."""
    pending: list[Particle] = [group] if group else []
    while pending:
        current = pending.pop()
        if isinstance(current, Group):
            pending.extend(reversed(current.particles))
        else:
            yield current
