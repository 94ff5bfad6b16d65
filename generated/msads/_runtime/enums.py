"""The base class of the contract's enumerations."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

__all__ = ["WireEnum", "WireFlags"]


class WireEnum(StrEnum):
    """An enumeration whose members are the texts that go over the wire.

    A text that the contract does not list (a newer revision's value) becomes a member of no name but its
    own text, so that reading never fails: `Status("New")` is a `Status`, equals "New", and is not in
    `list(Status)`.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_


class WireFlags(WireEnum):
    """An enumeration of which a field takes any number at once (xs:list): its values come in lists."""
