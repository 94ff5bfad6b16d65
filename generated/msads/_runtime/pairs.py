"""`Pairs`: the value of a map with duplicate keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from .errors import DecodeError, EncodeError
from .tolerant_reading import problem

__all__ = ["Pairs", "mapping_of", "pairs_of"]

_K = TypeVar("_K")
_V = TypeVar("_V")


class Pairs(dict[_K, _V]):
    """A dict made from pairs with duplicate keys: the last pair of a key counts, `pairs` has all of them.

    It is written as its pairs unless the dict was changed since; then as the dict.
    """

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Iterable[tuple[_K, _V]] = ()) -> None:
        self._pairs = list(pairs)
        super().__init__(self._pairs)

    @property
    def pairs(self) -> list[tuple[_K, _V]]:
        """All pairs in order."""
        return list(self._pairs) if dict(self._pairs) == self else list(self.items())

    def __repr__(self) -> str:
        return f"Pairs({self.pairs!r})"

    def __copy__(self) -> Pairs[_K, _V]:
        return Pairs(self.pairs)

    def __reduce__(self) -> tuple[Any, ...]:
        return Pairs, (self.pairs,)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return self.__reduce__()


def mapping_of(pairs: list[tuple[Any, Any]], absent: Sequence[Any] = ()) -> dict[Any, Any]:
    """Return the value of pairs: a dict, or `Pairs` if that would lose some.

    A key that is not hashable is a problem of the response. The dict keeps the keys of `absent` values: those
    that were missing instead of nil.
    """
    try:
        made = dict(pairs)
    except TypeError:
        return mapping_of(_with_keys(pairs))
    if len(made) != len(pairs):
        return Pairs(pairs)
    if not absent:
        return made
    # Imported late: few maps need it.
    from .spelling import SpeltDict

    keeping = SpeltDict(made)
    keeping.absent = frozenset(absent)
    return keeping


def _with_keys(pairs: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Return the pairs whose keys a dict can have; each of the others is a problem of the response."""
    kept: list[tuple[Any, Any]] = []
    for pair in pairs:
        try:
            hash(pair[0])
        except TypeError:
            problem(DecodeError(f"a key of a map is {repr(pair[0])[:80]}, which cannot be a key of a dict"))
        else:
            kept.append(pair)
    return kept


_PAIRS: type[Any] = Pairs
_MAPPINGS: tuple[type[Any], ...] = (dict, Mapping)
_LISTS: tuple[type[Any], ...] = (list, tuple)
_TUPLE: type[Any] = tuple
"""An untyped alias, because type checkers narrow the builtin too far."""


def pairs_of(value: Any) -> Iterable[tuple[Any, Any]]:
    """Return the pairs of a map field: a mapping, or a list of (key, value); raise EncodeError for others."""
    pairs: Iterable[tuple[Any, Any]]
    if isinstance(value, _PAIRS):
        pairs = value.pairs
    elif isinstance(value, _MAPPINGS):
        pairs = value.items()
    elif isinstance(value, _LISTS) and all(isinstance(one, _TUPLE) and len(one) == 2 for one in value):
        pairs = value
    else:
        raise EncodeError(f"expected a dict, got {value!r}")
    return pairs
