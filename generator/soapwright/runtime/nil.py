"""`NIL`: a value that is sent as xsi:nil."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["GIVEN", "NIL"]


class _Nil:
    """The class of the singleton `NIL`, which is false, and stays the same object when copied or pickled."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NIL"

    def __copy__(self) -> _Nil:
        return self

    def __deepcopy__(self, memo: object) -> _Nil:
        return self

    def __reduce__(self) -> str:
        return "NIL"


# Typed Any so that every nillable field accepts it without being declared as `X | Nil`.
NIL: Final[Any] = _Nil()
"""Sent as xsi:nil="true"; None, in contrast, is omitted. A received nil reads as None."""

# Typed Any so that a field that always has a value accepts it.
GIVEN: Final[Any] = None
"""A placeholder for the default or fixed value of a field in the contract."""
