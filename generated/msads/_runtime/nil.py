"""`NIL`: a value that is sent, and says that there is none."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["GIVEN", "NIL"]


class _Nil:
    """The one instance is `NIL`; it is false, and stays itself when copied or pickled."""

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


# Typed Any so that every nillable field takes it without being declared as `X | Nil` for its readers.
NIL: Final[Any] = _Nil()
"""Sent as xsi:nil="true"; None, in contrast, is left out. What is received as nil reads as None."""

# Typed Any so that a field that always has a value takes it.
GIVEN: Final[Any] = None
"""Stands for the value that the contract itself gives a field, by default or because it is fixed."""
