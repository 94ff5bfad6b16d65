"""Whether one content model allows everything that another one allows.

Two expressions are compared by derivatives (Brzozowski 1964), one step for each possible next element.
Content models are deterministic, so there are few steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from soapwright.compare.grammar import Piece, rebuilt, symbols
from soapwright.contract.schema_model import GroupKind

_MOST_STATES = 4_000
"""The most states in all steps together: content that is not deterministic has many at once."""
_MOST_PARTS = 200
_MOST_TIMES = 20
"""Numbers below this are counted exactly; of others only the order is kept."""


def takes(wide: Piece, narrow: Piece) -> bool | None:
    """Return whether `wide` allows all that `narrow` allows; None if that takes too long to find out."""
    wide, narrow = _without_common(wide, narrow)
    if max(sum(1 for _ in symbols(one)) for one in (wide, narrow)) > _MOST_PARTS:
        return None
    wide, narrow = _counted(wide, narrow)
    start: tuple[frozenset[_State], frozenset[_State]] = frozenset([(wide,)]), frozenset([(narrow,)])
    pending = [start]
    seen = set(pending)
    states = 0
    while pending:
        if states > _MOST_STATES:
            return None
        one, other = pending.pop()
        if any(map(_may_end, other)) and not any(map(_may_end, one)):
            return False
        for symbol in {first for state in other for first in _firsts(state)}:
            allowed, left = _after(one, symbol), _after(other, symbol)
            states += len(allowed) + len(left)
            if not allowed:
                return False
            if (step := (allowed, left)) not in seen:
                seen.add(step)
                pending.append(step)
    return True


_State: TypeAlias = tuple[Piece, ...]
"""The remaining pieces, in order."""


def _nullable(piece: Piece) -> bool:
    some = any if piece.kind is GroupKind.CHOICE else all
    return piece.min == 0 or (piece.is_group and some(map(_nullable, piece.parts)))


def _may_end(state: _State) -> bool:
    return all(map(_nullable, state))


def _firsts(state: _State) -> Iterator[str]:
    for piece in state:
        yield from _first(piece)
        if not _nullable(piece):
            return


def _first(piece: Piece) -> Iterator[str]:
    if piece.symbol:
        yield piece.symbol
    elif piece.kind is GroupKind.SEQUENCE:
        yield from _firsts(piece.parts)
    else:
        for one in piece.parts:
            yield from _first(one)


def _after(states: frozenset[_State], symbol: str) -> frozenset[_State]:
    return frozenset(made for state in states for made in _step(state, symbol))


@lru_cache(1 << 14)
def _step(state: _State, symbol: str) -> tuple[_State, ...]:
    found: list[_State] = []
    for index, piece in enumerate(state):
        rest = state[index + 1 :]
        found.extend((*head, *rest) for head in _inside(piece, symbol))
        if not _nullable(piece):
            break
    return tuple(found)


def _inside(piece: Piece, symbol: str) -> Iterator[_State]:
    """Yield what a piece still requires after a symbol."""
    low = max(piece.min - 1, 0)
    high = None if piece.max is None else piece.max - 1
    again = () if high == 0 else (replace(piece, min=low, max=high),)
    if piece.symbol:
        if piece.symbol == symbol:
            yield again
    elif piece.kind is GroupKind.SEQUENCE:
        for head in _step(piece.parts, symbol):
            yield (*head, *again)
    else:
        for index, one in enumerate(piece.parts):
            for head in _inside(one, symbol):
                others = piece.parts[:index] + piece.parts[index + 1 :]
                left = () if piece.kind is GroupKind.CHOICE else (Piece(kind=piece.kind, parts=others),)
                yield (*head, *left, *again)


def _without_common(one: Piece, other: Piece) -> tuple[Piece, Piece]:
    """Return two sequences without their common start and end."""
    plain = all(
        p.is_group and p.kind is GroupKind.SEQUENCE and (p.min, p.max) == (1, 1) for p in (one, other)
    )
    if not plain:
        return one, other
    mine, theirs = one.parts, other.parts
    front = 0
    while front < min(len(mine), len(theirs)) and mine[front] == theirs[front]:
        front += 1
    mine, theirs = mine[front:], theirs[front:]
    back = 0
    while back < min(len(mine), len(theirs)) and mine[-1 - back] == theirs[-1 - back]:
        back += 1
    return tuple(replace(one, parts=left[: len(left) - back]) for left in (mine, theirs))  # type: ignore[return-value]


def _counted(one: Piece, other: Piece) -> tuple[Piece, Piece]:
    """Return two expressions with high numbers replaced by lower ones, in the same order."""
    numbers = sorted({*_high_numbers(one), *_high_numbers(other)})
    small = {number: made for made, number in enumerate(numbers, _MOST_TIMES)}

    def change(piece: Piece) -> Piece:
        high = piece.max if piece.max is None else small.get(piece.max, piece.max)
        return replace(piece, min=small.get(piece.min, piece.min), max=high)

    return rebuilt(one, change), rebuilt(other, change)


def _high_numbers(piece: Piece) -> Iterator[int]:
    yield from (number for number in (piece.min, piece.max) if number is not None and number >= _MOST_TIMES)
    for one in piece.parts:
        yield from _high_numbers(one)
