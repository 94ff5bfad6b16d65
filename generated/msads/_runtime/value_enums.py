"""Enumerations over other types than string: their values are numbers, dates … in Python."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Any, ClassVar, Self

from .enums import as_code, listed
from .scalars import NOT_OF_TYPE, SCALARS, in_words

__all__ = ["WireIntEnum", "WireValueEnum"]


class WireIntEnum(IntEnum):
    """An enumeration of integers; `text` is the contract's spelling of a member.

    An unlisted number is a member without a name, so that reading never fails: `Level(7)` equals 7 and is not
    in `list(Level)`. A member is stated as its number, with its text if that is not just the digits.
    """

    wire_base: ClassVar[str]

    def __new__(cls, value: int, text: str | None = None) -> Self:
        member = int.__new__(cls, value)
        member._value_ = value
        if text is not None:
            vars(member)["_spelt"] = text
        return member

    def __init_subclass__(cls, *, base: str = "xs:int") -> None:
        super().__init_subclass__()
        cls.wire_base = base

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        made: Self = _unlisted(int.__new__(cls, value), int(value), str(int(value)))
        return made

    @property
    def text(self) -> str:
        """The member's text on the wire."""
        return str(self.__dict__.get("_spelt", int(self)))

    @property
    def known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return as_code(self, self.known)

    @classmethod
    def of(cls, value: int | str) -> Self:
        """Return the member for a number or its text; raise ValueError if the contract does not list it."""
        return listed(cls, cls._of_text(value) if isinstance(value, str) else value)

    @classmethod
    def _of_text(cls, text: str) -> object:
        return next((member for member in cls if member.text == text), text)

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the member for a text; raise ValueError if it is not a number."""
        try:
            return cls(int(text))
        except ValueError:
            raise ValueError("not a whole number") from None


class WireValueEnum(Enum):
    """An enumeration over another XSD type, its base: members are stated as the contract's texts.

    `value` is the value in Python (a Decimal, a date …), `text` the contract's spelling. An unlisted text is
    a member without a name, so that reading never fails. Members are found by text or by value:
    `Rate("1.50")`, `Rate(Decimal("1.5"))`.
    """

    wire_base: ClassVar[str]

    def __init_subclass__(cls, *, base: str = "xs:string") -> None:
        super().__init_subclass__()
        cls.wire_base = base

    @property
    def text(self) -> str:
        """The member's text on the wire."""
        return str(self._value_)

    @property
    def value(self) -> Any:
        """The member's value in Python."""
        return type(self)._convert(str(self._value_))

    @property
    def known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return as_code(self, self.known)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._value_ == other._value_

    def __hash__(self) -> int:
        return hash(self._value_)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str):
            text, value = value, cls._convert(value)
        else:
            text = SCALARS[cls.wire_base[3:]].write(value)
        equal = next((member for member in cls if member.value == value), None)
        return equal or _unlisted(object.__new__(cls), text, text)

    @classmethod
    def of(cls, value: object) -> Self:
        """Return the member for a value or its text; raise ValueError if the contract does not list it."""
        return listed(cls, value)

    @classmethod
    def _convert(cls, text: str) -> Any:
        read = SCALARS[cls.wire_base[3:]].read
        try:
            return text if read is None else read(text)
        except NOT_OF_TYPE as error:
            raise in_words(read, error) from None

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the member for a text; raise ValueError if it is not valid for the base type."""
        return cls(text if text in cls._value2member_map_ else text.strip())


def _unlisted(member: Any, value: Any, text: str) -> Any:
    """Return a member for an unlisted text."""
    member._name_ = text
    member._value_ = value
    return member
